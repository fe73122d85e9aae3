import { inFigures } from '../figures.ts'
import {
  countedRow,
  type Amount,
  type CautionId,
  type Counted,
  type DoseAlarm,
  type DoseWarning,
  type Next,
  type WhyAsk,
} from '../../rules/index.ts'
import { cautionWords } from './cautions/index.ts'
import { countedNames } from './dose-names.ts'
import { finderWords } from './medicine-names.ts'
import { neverWords } from './never.ts'
import { planWords } from './plan.ts'

/** What sentences about doses need: where the person lives, and how to say an instant (`when.ts`). */
export interface Saying {
  readonly region: string
  time(instant: number): string
}

/** A heading, and one or more sentences below it. */
export interface DoseSentences {
  readonly title: string
  readonly say: readonly string[]
}

/** The fixed lines of the dose clock. */
export const doseWords = {
  title: 'Your painkillers',
  lead: 'Log each painkiller, gel, rub and patch. Log cold remedies too: many hold a painkiller.',
  logged: { swallowed: 'I took it', onSkin: 'I used it' },
  what: 'What was it?',
  strength: 'How much does your pack say is in one?',
  milligrams: (amount: number) => `${amount} mg`,
  unsure: 'Not sure',
  unsureHint: 'Then we count the most it could be.',
  howMany: 'How many?',
  more: 'More than that',
  when: 'When?',
  now: 'Just now',
  earlier: 'Earlier',
  packToo: 'Its pack has rules of its own. Read those too.',
  change: 'Change',
  remove: 'I did not have this',
  removed: 'Removed from your log.',
  undo: 'Undo',
  logAnyway: 'I had it. Log it',
  notLogged: 'I have not had it',
  nothing: 'Nothing is logged yet.',
  had: 'In the last 24 hours',
  hadOf: (had: string, most: string) => `${had} of ${most}`,
  day: (day: number, most: number) => `Day ${day} of ${most}`,
  notSure: 'We are not sure of the amount. We counted the most it could be.',
  inTheFuture: 'This time is still to come. We count it as now. Please check the time.',
  noHeat: (name: string, time: string) =>
    `${name}: no heat on that place before ${time}. Take off a patch first, and wash the place.`,
  leaflet: 'Read the leaflet. A lower limit on your pack comes first.',
} as const

/** An amount with its unit, as "1,000 mg" or "2 times". The most it may be, where that is not known. */
export const amountWords = (of: Counted, amount: number): string =>
  countedRow(of).unit === 'mg'
    ? `${inFigures(amount, 1)} mg`
    : amount === 1
      ? 'once'
      : `${inFigures(amount, 1)} times`

/** A time to wait for is shown up to its full minute: a clock that shows it is never early. */
const wholeMinute = (instant: number): number => Math.ceil(instant / 60_000) * 60_000

const hadWords = (of: Counted, { least, most }: Amount): string =>
  least === most ? amountWords(of, most) : `up to ${amountWords(of, most)}`

const pharmacist = 'Ask a pharmacist before the next one.'

const cautionsInWords = (
  ids: readonly CautionId[],
  unsure: readonly CautionId[],
  most: number,
): readonly string[] =>
  ids
    .slice(0, most)
    .map((id) => (unsure.includes(id) ? planWords.unsureOf(cautionWords[id].name) : cautionWords[id].because))

const whyWords = (why: WhyAsk): readonly string[] => {
  switch (why.because) {
    case 'over-the-label':
      return ['You have had more than the label allows.', 'Have no more of it now.']
    case 'kept-from-you':
      return [
        ...cautionsInWords(why.cautions, why.unsure, 2),
        why.mark === 'avoid' ? 'Have no more of it now.' : pharmacist,
      ]
    case 'never-suggested':
      return [...why.never.map((id) => neverWords[id].answer), pharmacist]
    case 'two-anti-inflammatories':
      return ['You had two kinds of anti-inflammatory within 24 hours.', 'Use one kind at most.', pharmacist]
    case 'days':
      return ['You have used it for as many days as we plan.', pharmacist]
    case 'pack':
      return ['Your pack says when you may have the next one.', 'Ask a pharmacist if it is not clear.']
    case 'no-label':
      return ['We do not know the label where you are.', 'Read your pack.', pharmacist]
    case 'unanswered':
      return ['We do not know your health and medicines yet.', pharmacist]
    default:
      return [finderWords.pharmacist[why.because]]
  }
}

/** What the clock says of another one. Never that someone should have it. */
export const nextWords = (next: Next, { time }: Saying): DoseSentences => {
  switch (next.kind) {
    case 'may-from':
      return {
        title: `The wait was over at ${time(wholeMinute(next.at))}`,
        say: ['You may have the next one, if you still need it.'],
      }
    case 'not-before':
      return {
        title: `Not before ${time(wholeMinute(next.at))}`,
        say: [
          next.because === 'gap'
            ? 'The label asks you to wait between doses.'
            : 'You have had what the label allows in 24 hours.',
        ],
      }
    case 'ask-pharmacist':
      return {
        title: 'Ask a pharmacist first',
        say: [
          ...whyWords(next.why),
          ...(next.notBefore === undefined
            ? []
            : [`In any case, not before ${time(wholeMinute(next.notBefore))}.`]),
        ],
      }
  }
}

const figures = (of: Counted, had: Amount, most: number): readonly string[] =>
  countedRow(of).unverified
    ? []
    : [`With this it would be ${hadWords(of, had)}. The limit is ${amountWords(of, most)}.`]

/** What a dose would break, said before it is logged. */
export const warningWords = (warning: DoseWarning, { region, time }: Saying): DoseSentences => {
  const name = (of: Counted) => countedNames(region)[of]
  switch (warning.kind) {
    case 'too-much':
      return {
        title: `${name(warning.of)}: too much in 24 hours`,
        say: [
          ...figures(warning.of, warning.had, warning.most),
          ...(warning.overTheLabel
            ? ['That is over the label. Do not have it.']
            : ['If you have not had it yet, wait.']),
        ],
      }
    case 'too-much-at-once':
      return {
        title: `${name(warning.of)}: too much at once`,
        say: [...figures(warning.of, warning.had, warning.most), 'Have less, or none.'],
      }
    case 'too-soon':
      return {
        title: `${name(warning.of)}: too soon`,
        say: countedRow(warning.of).unverified
          ? ['Wait as long as your pack says.']
          : [
              `You had some: ${time(warning.other.at)}.`,
              `Not before ${time(wholeMinute(warning.notBefore))}.`,
            ],
      }
    case 'second-anti-inflammatory':
      return {
        title: 'A second anti-inflammatory',
        say: [
          `You logged ${name(warning.otherOf).toLowerCase()}: ${time(warning.other.at)}.`,
          'Use one kind at most. Gels, rubs and patches count too.',
        ],
      }
    case 'too-many-days':
      return {
        title: `${name(warning.of)}: day ${warning.day}`,
        say: [`We plan ${warning.most} days at most.`, pharmacist],
      }
    case 'kept-from-you':
      return {
        title: warning.mark === 'avoid' ? 'Not for you now' : 'Ask a pharmacist or doctor first',
        say: cautionsInWords(warning.because, warning.unsure, 3),
      }
    case 'ask-first':
      return { title: 'Ask a pharmacist first', say: [finderWords.pharmacist[warning.because]] }
    case 'never-suggested':
      return {
        title: 'We never suggest this one',
        say: warning.because.map((id) => neverWords[id].answer),
      }
    case 'no-label':
      return {
        title: `${name(warning.of)}: we know no label for it here`,
        say: ['We count it, but cannot say when the next may be.', 'Read your pack, or ask a pharmacist.'],
      }
    case 'would-be-the-last-allowed':
      return {
        title: `${name(warning.of)}: the last one for now`,
        say: countedRow(warning.of).unverified
          ? ['After this, wait as long as your pack says.']
          : [`After this, no more before ${time(wholeMinute(warning.until))}.`],
      }
    case 'in-the-future':
      return { title: 'This time is still to come', say: [doseWords.inTheFuture] }
  }
}

const perhaps = 'It may be more than the label allows. We are not sure of the amount.'

/** What a log shows that cannot wait. The poison line of the region stands below it (`help.ts`). */
export const doseAlarmWords = (alarm: DoseAlarm, { region, time }: Saying): DoseSentences => {
  const name = countedNames(region)[alarm.of]
  if (alarm.id === 'not-for-you') {
    return {
      title: `${name}: tell a pharmacist or doctor today`,
      say: [
        `You logged it: ${time(alarm.at)}.`,
        ...alarm.because.slice(0, 2).map((id) => cautionWords[id].because),
        'Have no more of it.',
        'Black poo, vomiting blood, very bad tummy pain, wheeze or a swollen face is an emergency.',
      ],
    }
  }
  const amounts = countedRow(alarm.of).unverified
    ? []
    : [
        `You logged ${hadWords(alarm.of, alarm.had)}. The label’s limit is ${amountWords(alarm.of, alarm.most)}.`,
      ]
  return {
    title: alarm.urgency === 'now' ? `${name}: get help now` : `${name}: get help today`,
    say: [
      alarm.sure ? 'You have had more than the label allows.' : perhaps,
      ...(alarm.within === 'any-24-hours' ? amounts : []),
      'Have no more of it. Keep the pack to show them.',
      ...(alarm.id === 'too-much-paracetamol' ? ['It can do harm even while you feel well.'] : []),
    ],
  }
}
