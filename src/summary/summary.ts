import type { Entry, EntryOf } from '../journal/entry.ts'
import { presentEpisode, spasmsIn, triageToKeep, type Present, type Spasm } from '../journal/episodes.ts'
import { painsIn, type PainThen } from '../journal/pains.ts'
import { spasmCourse, type SpasmCourse } from '../journal/spasm-course.ts'
import { within } from '../journal/within.ts'
import {
  assess,
  standing,
  type Answers,
  type Assessment,
  type Episode,
  type FollowUp,
  type Reason,
} from '../rules/index.ts'
import { applying } from './applying.ts'
import { signsIn, type Asking, type Signs } from './signs.ts'
import { takenIn, type Taken } from './taken.ts'

/** What Unknot tells the person to do. */
export interface Told {
  readonly kind: Assessment['kind'] | FollowUp['kind']
  /** What decides it. Nothing where no one has to be seen. */
  readonly because: readonly Reason[]
}

/** All that a doctor is told of one spasm. Instants are in milliseconds since 1970. */
export interface Summary {
  readonly madeAt: number
  readonly zone: string
  /** When Unknot was first told of this spasm, and when its latest result was given. Nothing before a result. */
  readonly spasm?: { readonly from: number; readonly confirmedAt: number } | undefined
  /** The latest answers, without any to a question that does not apply. */
  readonly answers: Answers
  readonly told: Told
  /** What each time of answering all the questions came to. */
  readonly results: readonly { readonly at: number; readonly result: Assessment['kind'] }[]
  readonly signs: Signs
  /** Every number for pain of this spasm. */
  readonly pains: readonly PainThen[]
  /** The latest first. */
  readonly checkIns: readonly EntryOf<'check-in'>[]
  readonly taken: readonly Taken[]
  /** What was done against it besides medicines, and how often; and what was said to help. */
  readonly done: SpasmCourse['done']
  readonly helped: SpasmCourse['helped']
  /** From the diary of this spasm. */
  readonly nights: readonly EntryOf<'sleep'>['night'][]
  readonly triggers: readonly EntryOf<'trigger'>['triggers'][number][]
  /** How many spasms the diary knows from before this one. */
  readonly spasmsBefore: number
}

/** An answer that could harm the person if it stood on a paper that others at home can find. */
const notOnPaper: readonly string[] = ['hurt-by']
const notToldOnPaper: readonly Reason[] = ['hurt-by-another-person']

const toldOf = (stands: Assessment | FollowUp): Told => ({
  kind: stands.kind,
  because: 'because' in stands ? stands.because.filter((id) => !notToldOnPaper.includes(id)) : [],
})

const urgencies: readonly Told['kind'][] = ['asking', 'be-seen-within-days', 'be-seen-today', 'get-help-now']

/** Where the episode stands. A check-in that is not finished hides nothing that stood before it. */
const standingOf = (episode: Episode, now: number): Told => {
  const told = toldOf(standing(episode, now))
  const checkIns = episode.checkIns.slice(0, -1)
  if (told.kind !== 'asking' || checkIns.length === episode.checkIns.length) return told
  const before = standingOf({ ...episode, checkIns }, now)
  return urgencies.indexOf(before.kind) > 0 ? before : told
}

const askingsOf = ({ triages, checkIns }: Spasm): readonly Asking[] => {
  const whole = [...new Map(triages.map((triage) => [triage.begun, triage])).values()]
  const planOf = (plan: number) => triages.find(({ at }) => at === plan) ?? triages.at(-1)
  return [
    ...whole.map((triage) => ({ ...triage, answers: applying(triage.answers) })),
    ...checkIns.map(({ at, written, plan, signs }) => {
      const known = applying({ ...planOf(plan)?.answers, ...signs })
      const asked = Object.entries(known).filter(([id]) => Object.hasOwn(signs, id))
      return { at, written, answers: Object.fromEntries(asked) as Answers }
    }),
  ].toSorted((a, b) => a.written - b.written)
}

const onPaper = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(applying(answers)).filter(([id]) => !notOnPaper.includes(id)))

const ofKind = <K extends Entry['kind']>(entries: readonly Entry[], kind: K): readonly EntryOf<K>[] =>
  entries.filter((entry): entry is EntryOf<K> => entry.kind === kind)

/** Of answers that have come to no result yet. */
const unfinished = (answers: Answers, entries: readonly Entry[], now: number, zone: string): Summary => ({
  madeAt: now,
  zone,
  answers: onPaper(answers),
  told: toldOf(assess(answers)),
  results: [],
  signs: signsIn([{ at: now, answers: applying(answers) }]),
  pains: [],
  checkIns: [],
  taken: takenIn(ofKind(entries, 'dose'), now, zone),
  done: [],
  helped: [],
  nights: [],
  triggers: [],
  spasmsBefore: spasmsIn(entries).length,
})

/** All that a doctor is told, from the entries of the journal, in the order of time, and the answers that are remembered apart. */
export const summaryOf = (
  present: Present,
  entries: readonly Entry[],
  now: number,
  zone: string,
): Summary => {
  const missing = triageToKeep(entries, present)
  const all = missing ? [...entries, missing].toSorted((a, b) => a.at - b.at) : entries
  const episode = presentEpisode(all, present)
  const spasms = spasmsIn(all)
  const spasm = spasms.find((one) => one.spasm === (present.spasmAt ?? present.confirmedAt))
  if (!episode || !spasm) return unfinished(present.answers, all, now, zone)
  const course = spasmCourse(spasm, all)
  const since = within(all, course.from, Infinity)
  return {
    madeAt: now,
    zone,
    spasm: { from: course.from, confirmedAt: episode.confirmedAt },
    answers: onPaper(episode.answers),
    told: standingOf(episode, now),
    results: course.told,
    signs: signsIn(askingsOf(spasm)),
    pains: painsIn(since),
    checkIns: spasm.checkIns.toReversed(),
    taken: takenIn(episode.doses, now, zone),
    done: course.done.filter(({ of }) => of.kind === 'go'),
    helped: course.helped,
    nights: ofKind(since, 'sleep').map(({ night }) => night),
    triggers: [...new Set(ofKind(since, 'trigger').flatMap(({ triggers }) => triggers))],
    spasmsBefore: spasms.filter((one) => one.spasm < spasm.spasm).length,
  }
}
