import type { CheckInId, DoseAlarmId, EscalationId, HowItGoes, Phase, Why } from '../../rules/index.ts'
import type { WordsFor } from '../words.ts'

const unsure = 'I’m not sure'
const notBetter = 'Most tight backs are on the mend by now. Yours should be looked at.'
const failedCare = 'When someone has to ask again and again, a doctor should look once more.'

/** The last page of a check-in. */
const questions = {
  trend: {
    ask: 'How is it since last time?',
    why: 'It tells us if your plan can move on, or if someone should look at your back.',
    options: { better: 'Better', same: 'The same', worse: 'Worse' },
    unsure,
    short: 'Since last time',
    missing: 'Choose how it is since last time',
  },
  news: {
    ask: 'Is any of this new?',
    hint: 'Tick all that fit.',
    why: 'Each of these can change what you should do next.',
    options: {
      'pain-moved-or-changed': 'The pain has moved, or feels like another pain',
      'swelling-or-bruise': 'A swelling or bruise that is new or grows',
      'rash-blisters-or-burn': 'A rash, blisters or a burn where it hurts',
      fall: 'A fall, even a small one',
      'cannot-do-daily-things': 'I can’t sleep, dress or do daily things',
      'more-painkiller-than-before': 'I need more painkiller than before',
      'more-than-the-pack': 'What the pack allows is not enough',
      'new-medicine': 'I have a new medicine',
      'could-be-pregnant': 'I could be pregnant',
    },
    none: 'No, none of these is new',
    unsure,
    short: 'What is new',
    missing: 'Choose all that fit, or ‘None of these’',
  },
  tablets: {
    ask: 'How often do you have tablets for the pain?',
    why: 'The packs set a limit of days. After that, someone should help you choose.',
    options: {
      'no-longer': 'Not any more',
      'now-and-then': 'Now and then',
      'most-days': 'Most days',
    },
    unsure,
    short: 'Tablets',
    missing: 'Choose how often you have tablets',
  },
} satisfies { readonly [Q in HowItGoes as Q['id']]: WordsFor<Q> }

/** Why someone must be seen after a check-in. */
const escalations = {
  'much-worse': {
    name: 'Worse by 2 or more out of 10',
    because: 'Your pain has grown by a lot. Someone should find out why.',
  },
  'much-worse-and-bad': {
    name: 'Worse by 2 or more, and 7 or more out of 10 now',
    because: 'Your pain has grown by a lot, and it is bad. Get it checked today.',
  },
  'no-better-after-three-days': { name: 'No better after 3 days', because: notBetter },
  'as-bad-after-a-week': { name: 'As bad as at first after a week', because: notBetter },
  'not-clearly-better-after-two-weeks': {
    name: 'Less than half of the pain gone after 2 weeks',
    because: notBetter,
  },
  'as-bad-after-four-weeks': {
    name: 'Less than half of the pain gone after 4 weeks',
    because: 'Pain in this place that does not ease in weeks needs a check. It may not come from a muscle.',
  },
  'pain-after-six-weeks': {
    name: 'Still some pain after 6 weeks',
    because: 'Pain that lasts this long needs more than home care. A physio can help you plan.',
  },
  'pain-after-twelve-weeks': {
    name: 'Still some pain after 12 weeks',
    because: 'Pain that lasts this long needs a plan made with someone who knows about pain.',
  },
  'very-bad-after-two-days': {
    name: '8 or more out of 10 after 2 days',
    because:
      'Pain this bad should ease after the first days. Someone should look at it and help you with it.',
  },
  'two-without-better': { name: 'Two check-ins in a row, and no better', because: failedCare },
  'three-triages-in-a-week': { name: 'All the questions three times in a week', because: failedCare },
  'ten-days-of-tablets': {
    name: 'Tablets for pain for 10 days',
    because: 'The packs say to ask a doctor if you need them for this long.',
  },
  'a-week-of-rubs': {
    name: 'A gel, rub or patch for a week',
    because: 'The packs say to ask a doctor if you need them for this long.',
  },
  'more-painkiller': {
    name: 'More painkiller than before',
    because: 'If you need more and more, the plan is not working. Someone should help you find a better one.',
  },
  'more-than-the-pack': {
    name: 'What the pack allows is not enough',
    because: 'Do not have more than the pack allows. Ask someone today how to get the pain down.',
  },
  'pain-moved-or-changed': {
    name: 'The pain has moved or changed',
    because: 'A pain that moves or feels new may have a new cause. Get it checked today.',
  },
  'night-pain': {
    name: 'Wakes at night, and turning over does not help',
    because: 'Most muscle pain eases when you find a good position. Yours does not, so it needs a check.',
  },
  'new-swelling': {
    name: 'A new swelling or bruise',
    because: 'A swelling or bruise that is new or grows can be a bleed in the muscle. It needs a check.',
  },
  'new-rash-or-burn': {
    name: 'A rash, blisters or a burn where it hurts',
    because: 'Shingles starts like this, and early treatment works best. A burn needs care too. Go today.',
  },
  'fall-since': {
    name: 'A fall since last time',
    because: 'A fall can crack a bone in the back. Someone should check.',
  },
  'fall-and-weak-bones': {
    name: 'A fall, and bones that may be weak',
    because: 'Even a small fall can crack a bone in the back at your age, or with your bones. Go today.',
  },
  'cannot-do-daily-things': {
    name: 'Daily things can’t be done',
    because: 'If you can’t sleep, dress or wash, you need more help than a plan at home.',
  },
  'new-medicine': {
    name: 'A new medicine',
    because: 'Your plan does not know this medicine. Ask a pharmacist if they go together.',
  },
  'could-be-pregnant': {
    name: 'A possible pregnancy',
    because: 'In pregnancy other rules hold for pain and for painkillers. Ask a midwife or doctor.',
  },
} satisfies Record<EscalationId, { readonly name: string; readonly because: string }>

/** The same for what the log of painkillers shows. */
const fromTheLog = {
  'too-much-paracetamol': {
    name: 'Too much paracetamol in your log',
    because: 'It can do harm even while you feel well. Get help now.',
  },
  'too-much-swallowed': {
    name: 'Too many tablets in your log',
    because: 'That is more than the pack allows. Get help now.',
  },
  'too-much-on-skin': {
    name: 'Too much gel, rub or patch in your log',
    because: 'That is more than the pack allows. Ask someone today.',
  },
  'not-for-you': {
    name: 'Something in your log that does not go with your answers',
    because: 'Ask a pharmacist or doctor today, and have no more of it.',
  },
} satisfies Record<DoseAlarmId, { readonly name: string; readonly because: string }>

/** Where the plan stands. */
const phases = {
  settle: { name: 'Settle', lead: 'Let it calm down. Keep moving in small ways.' },
  mobilise: { name: 'Get moving', lead: 'Move a little further each day. A brisk walk helps.' },
  strengthen: { name: 'Get stronger', lead: 'Train your back and shoulders on every other day.' },
  prevent: { name: 'Keep it away', lead: 'Keep up your strength two times a week.' },
} satisfies Record<Phase, { readonly name: string; readonly lead: string }>

/** Why the plan is otherwise than last time. */
const whys = {
  'going-better': 'It is getting better',
  pain: 'The number you gave for your pain has changed',
  time: 'Some days have passed',
  signs: 'You told us of something new',
  'it-helped': 'You said that it helped',
  'label-days': 'The days planned for this medicine are over',
} satisfies Record<Why, string>

/** When to look again. */
const schedule = {
  'first-hours': 'The first look, 6 to 12 hours on',
  'after-anti-inflammatory': 'A look after your first anti-inflammatory',
  'after-told-today': 'Have you been seen?',
  'first-day': 'A look after one day',
  'day-3': 'A look after 3 days',
  'day-7': 'A look after a week',
  'day-10': 'Do you still need tablets?',
  'day-14': 'A look after 2 weeks',
  'week-4': 'A look after 4 weeks',
  'week-6': 'A look after 6 weeks',
  'week-12': 'A look after 12 weeks',
} satisfies Record<CheckInId, string>

/** What is wrong with the records of check-ins. */
const trouble = {
  unreadable: {
    title: 'We cannot read all that you told us before',
    say: 'If we told you to get help, that still stands. Do not wait because you do not see it here.',
  },
  full: {
    title: 'What you told us just now is not kept',
    say: 'This device is full. It counts until you close this page.',
  },
  blocked: {
    title: 'What you told us just now is not kept',
    say: 'This browser keeps nothing for us. It counts until you close this page.',
  },
}

/** Everything that a check-in says. */
export const checkInWords = {
  title: 'How is it going?',
  lead: 'We ask about danger signs first, each time. If none fits, it takes four screens.',
  where: (n: number) => `Looking again, screen ${n}`,
  due: 'It is time to look again.',
  next: (when: string) => `Look again ${when}. You can do it at any time before.`,
  remind: 'Remind me to look again',
  pain: 'How bad is the pain now?',
  painWhy: 'The number shows us if your plan helps.',
  painMissing: 'Choose a number from 0 to 10',
  helped: 'What helped?',
  helpedHint: 'Tick all that did. You can leave this out.',
  helpedNone: 'Nothing so far',
  helpedMore: 'More that you can tick',
  page: 'How it goes',
  saving: 'Saving what you told us…',
  unfinished: 'You began to look again, and did not finish.',
  finish: 'Go on with it',
  raised: 'We told you so because of what you said, or because of the days since. It still stands.',
  seeWhy: 'See why, and what to do',
  lookedAt: (when: string) => `Looked at again ${when}`,
  changed: 'What is new in your plan, and why',
  same: 'Your plan stays as it is.',
  stage: (name: string) => `Your plan now: ${name}.`,
  stretches: (n: number) => `${n} stretches`,
  why: (reasons: string) => `Why: ${reasons}.`,
  phase: (from: string, to: string) => `Your plan moves on, from ‘${from}’ to ‘${to}’.`,
  back: (from: string, to: string) => `Your plan goes back, from ‘${from}’ to ‘${to}’.`,
  added: (name: string) => `New: ${name}`,
  left: (name: string) => `No longer: ${name}`,
  first: (name: string) => `Now first: ${name}`,
  stands: 'This stands until you answer all the questions again.',
  trouble,
  questions,
  escalations,
  fromTheLog,
  phases,
  whys,
  schedule,
} as const
