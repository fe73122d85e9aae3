import * as v from 'valibot'
import { readEntry, type Entry } from '../journal/entry.ts'
import { readAnswers, type Answers } from '../rules/index.ts'
import { mostCharacters, mostCheckIns, mostEntries, schemaName, version } from './file.ts'
import { sumOf } from './sum.ts'

/** Why a file was refused. A file that is refused has changed nothing. */
export type Because = 'too-large' | 'not-json' | 'not-ours' | 'from-newer' | 'damaged'

/** The instants of a sheet of answers. They come along as they are, so that its danger signs get no younger. */
export interface Instants {
  /** Nothing where an answer was left behind: then the person has to look at them all again. */
  readonly confirmedAt: number | undefined
  readonly begunAt: number | undefined
  readonly spasmAt: number | undefined
}

/** What a file brings, as far as it can be read. */
export interface Brought {
  readonly entries: readonly Entry[]
  /** How many entries could not be read: of a newer kind, or with a date or number out of range. */
  readonly unreadable: number
  readonly answers: Answers
  readonly instants: Instants
  /** Nothing was checked here. */
  readonly preferences: unknown
}

const named = v.object({ schema: v.literal(schemaName) })
const numbered = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) })
const sealed = v.object({ sum: v.string(), held: v.unknown() })

const instant = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))

const heldIn1 = v.strictObject({
  answers: v.looseObject({}),
  confirmedAt: instant,
  preferences: v.looseObject({}),
  entries: v.array(v.unknown()),
})
const heldIn2 = v.strictObject({ ...heldIn1.entries, begunAt: instant, spasmAt: instant })

type Held = v.InferOutput<typeof heldIn2>

const mostOfOnePlan = (entries: readonly Entry[]): number => {
  const counts = new Map<number, number>()
  for (const entry of entries) {
    if (entry.kind === 'check-in') counts.set(entry.plan, (counts.get(entry.plan) ?? 0) + 1)
  }
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0)
}

const readHeld = (
  held: v.GenericSchema<unknown, Held>,
  instantsIn: (held: Held) => Instants,
  from: unknown,
): Brought | Because => {
  const { success: isSealed, output: seal } = v.safeParse(sealed, from)
  const { success, output } = v.safeParse(held, isSealed ? seal.held : undefined)
  if (!isSealed || !success) return 'damaged'
  if (output.entries.length > mostEntries) return 'too-large'
  if (seal.sum !== sumOf(JSON.stringify(seal.held))) return 'damaged'
  const answers = readAnswers(output.answers)
  const instants = instantsIn(output)
  const whole = Object.keys(output.answers).length === Object.keys(answers).length
  const entries = output.entries.map(readEntry).filter((entry) => entry !== undefined)
  if (mostOfOnePlan(entries) > mostCheckIns) return 'too-large'
  return {
    entries,
    unreadable: output.entries.length - entries.length,
    answers,
    instants: whole ? instants : { ...instants, confirmedAt: undefined },
    preferences: output.preferences,
  }
}

/** One reader for every version that there ever was. A new version adds a row; no row is taken away. */
const readers: ReadonlyMap<number, (from: unknown) => Brought | Because> = new Map([
  // It knew one instant only: whatever was answered was answered in one go.
  [
    1,
    (from) =>
      readHeld(heldIn1, ({ confirmedAt: at }) => ({ confirmedAt: at, begunAt: at, spasmAt: at }), from),
  ],
  [
    2,
    (from) =>
      readHeld(heldIn2, ({ confirmedAt, begunAt, spasmAt }) => ({ confirmedAt, begunAt, spasmAt }), from),
  ],
])

const parseJson = (text: string): { readonly json: unknown } | undefined => {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Reads a file of ours, of any version up to this. Looks at the length first, so that nothing hangs. */
export const readFile = (text: string): Brought | Because => {
  if (text.length > mostCharacters) return 'too-large'
  const parsed = parseJson(text)
  // Half of a file of ours is damage, and the person should hear that it is the right file.
  if (!parsed) return text.includes(schemaName) ? 'damaged' : 'not-json'
  if (!v.is(named, parsed.json)) return 'not-ours'
  const { success, output } = v.safeParse(numbered, parsed.json)
  if (success && output.version > version) return 'from-newer'
  try {
    return (success && readers.get(output.version)?.(parsed.json)) || 'damaged'
  } catch {
    // Lists in lists in lists, deeper than any engine can write down again.
    return 'damaged'
  }
}
