import * as v from 'valibot'
import type { Device } from '../device/device.ts'
import { askedAnew, openedByTime, readAnswers, type Answers, type QuestionId } from '../rules/index.ts'
import { recordName } from './record-names.ts'
import { guessRegion } from './region.ts'
import { savedStore, type Keeping } from './saved.ts'

/** What is kept on the device: only what the person said or did. Everything else is worked out from it. */
export interface Saved {
  readonly answers: Answers
  /** When the result of these answers was given, in milliseconds since 1970: the person said that they are right, or they raised an alarm, which waits for nobody. */
  readonly confirmedAt?: number | undefined
  /** When this triage began. Nothing, or long ago: its danger signs are old, and are asked anew before anything else counts. */
  readonly begunAt?: number | undefined
  /** When the first answer of this episode was given: it names the episode. */
  readonly spasmAt?: number | undefined
}

/** All that the app remembers of the person, and what one can do to it. */
export interface Session extends Saved, Keeping {
  /** Adds or replaces answers. The answers must be confirmed anew. */
  answer(some: Answers): void
  /** "Yes, this is right", or an alarm was shown: from this instant the clock times of the result count. */
  confirm(): void
  /** The danger signs are asked anew, and the rest is as it was said: a new triage of the same episode. */
  answerAgain(): void
  /** Somebody has looked again since. Whoever changes an answer after that is asked for the danger signs anew. */
  lookedAgain(): void
  /** Forgets every answer: a new spasm. */
  startAgain(): void
  /** Takes answers that come from elsewhere in place of these. */
  take(saved: Saved): void
}

export { recordName }

const instant = v.optional(v.number())
const kept = v.object({ answers: v.unknown(), confirmedAt: instant, begunAt: instant, spasmAt: instant })

/** For how long danger signs hold that were asked in a triage. The first check-in is due as soon (6.2). */
const signsHold = 6 * 3_600_000

const signs: readonly QuestionId[] = [...askedAnew, ...openedByTime]

const withoutSigns = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !signs.includes(id as QuestionId)))

/** Whether the danger signs must be asked anew. With the clock set back, nobody knows how old they are. */
const areOld = ({ begunAt }: Saved, now: number): boolean =>
  begunAt === undefined || now < begunAt || now - begunAt > signsHold

const countOf = (answers: unknown): number => Object.keys(answers ?? {}).length

/** The session on a device: the answers, and when they were confirmed. */
export const createSession = (device: Device) => {
  const region = guessRegion(device)
  const fresh = (): Saved => ({
    answers: { region },
    confirmedAt: undefined,
    begunAt: undefined,
    spasmAt: undefined,
  })
  const read = (state: unknown): Saved | undefined => {
    const { success, output } = v.safeParse(kept, state)
    if (!success) return undefined
    const { confirmedAt, begunAt = confirmedAt, spasmAt = begunAt } = output
    const answers = readAnswers(output.answers)
    // Whoever said "this is right" said it of every answer. If one is lost, or the region is guessed, it is asked anew.
    const isWhole = answers.region !== undefined && countOf(answers) === countOf(output.answers)
    return {
      answers: { region, ...answers },
      confirmedAt: isWhole ? confirmedAt : undefined,
      begunAt,
      spasmAt,
    }
  }
  /** A new triage: only what is no danger sign goes over into it. */
  const anew = ({ answers, spasmAt }: Saved): Saved => ({
    answers: withoutSigns(answers),
    confirmedAt: undefined,
    begunAt: device.now(),
    spasmAt: spasmAt ?? device.now(),
  })
  const upToDate = (now: Saved): Saved => (areOld(now, device.now()) ? anew(now) : now)
  return savedStore(device, { name: recordName, read, fresh }, (set) => ({
    answer: (some: Answers) =>
      set((now) => {
        const saved = upToDate(now)
        return { ...saved, answers: { ...saved.answers, ...some }, confirmedAt: undefined }
      }),
    confirm: () =>
      set((now) => (areOld(now, device.now()) ? anew(now) : { ...now, confirmedAt: device.now() })),
    answerAgain: () => set(anew),
    // An instant that is old for certain. Nothing at all would be read back as a record from before instants were kept.
    lookedAgain: () => set({ begunAt: 0 }),
    startAgain: () => set(fresh()),
    take: (saved: Saved) => set({ ...fresh(), ...saved }),
  }))
}

export type SessionStore = ReturnType<typeof createSession>
