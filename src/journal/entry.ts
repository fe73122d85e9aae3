import * as v from 'valibot'
import { remedies, type CheckIn, type RemedyId } from '../rules/index.ts'
import { anyAnswers, howItGoesAnswers } from './answers.ts'

/** An instant in milliseconds since 1970, from then to the year 2200. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7_258_118_400_000))
const count = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const pain = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))
const words = v.pipe(v.string(), v.maxLength(2000))
const remedy = v.picklist(remedies.map(({ id }) => id) as [RemedyId, ...RemedyId[]])

/** What is meant by a night, and by what set it off. Their words are in the content. */
export const nights = ['well', 'woken', 'badly'] as const
export const triggers = [
  'lifting',
  'reaching',
  'long-sitting',
  'screen',
  'driving',
  'sport',
  'slept-wrong',
  'bad-night',
  'cold',
  'stress',
  'cough',
  'other',
] as const

/** What every entry has: when it happened, when this version of it was written, whether it was taken back. */
const stamp = {
  /** It stands in addresses, so it is made of nothing that means anything there. */
  id: v.pipe(v.string(), v.maxLength(64), v.regex(/^[\w:-][\w:.-]*$/)),
  at: instant,
  written: instant,
  gone: v.optional(v.literal(true)),
}

/**
 * One thing that the person did, felt or told. A dose counts units of a product; a go is one use of a timed
 * remedy. In a triage and a check-in, an answer that is no longer one is as if it had not been said.
 */
export const entry = v.variant('kind', [
  v.object({
    ...stamp,
    kind: v.literal('dose'),
    product: words,
    count,
    /** Of each unit, where the person read it on the pack. */
    milligrams: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(10_000))),
  }),
  v.object({
    ...stamp,
    kind: v.literal('go'),
    remedy,
    /** When it ended, or was stopped. */
    until: instant,
    outcome: v.picklist(['finished', 'stopped', 'skin', 'numb']),
  }),
  /** "That hurts": the exercise is done in its gentler way from now on, or not at all. */
  v.object({ ...stamp, kind: v.literal('hurt'), remedy, change: v.picklist(['gentler', 'dropped']) }),
  v.object({
    ...stamp,
    kind: v.literal('pain'),
    pain,
  }),
  v.object({ ...stamp, kind: v.literal('note'), text: words }),
  /** The night before. */
  v.object({
    ...stamp,
    kind: v.literal('sleep'),
    night: v.picklist(nights),
    hours: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(24))),
  }),
  v.object({
    ...stamp,
    kind: v.literal('trigger'),
    triggers: v.pipe(v.array(v.picklist(triggers)), v.minLength(1)),
  }),
  /** A triage that came to a result. `spasm` is when the first answer of its episode was given, `begun` of this triage. */
  v.object({ ...stamp, kind: v.literal('triage'), spasm: instant, begun: instant, answers: anyAnswers }),
  /** A check-in, as far as it was said. `plan` is the `at` of the triage that it looks back at. */
  v.object({
    ...stamp,
    kind: v.literal('check-in'),
    plan: instant,
    signs: anyAnswers as unknown as v.GenericSchema<CheckIn['signs']>,
    ...howItGoesAnswers,
    pain: v.fallback(v.optional(pain), undefined),
    helped: v.fallback(v.optional(v.array(remedy)), undefined),
  }),
])

export type Entry = v.InferOutput<typeof entry>
export type EntryKind = Entry['kind']
export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>

/** What the person says of an entry; the journal adds the stamp. */
export type Said<K extends EntryKind = EntryKind> = K extends EntryKind
  ? Omit<EntryOf<K>, 'id' | 'written' | 'gone'>
  : never

const byKind = new Map<unknown, (typeof entry.options)[number]>(
  entry.options.map((kind) => [kind.entries.kind.literal, kind]),
)

/**
 * Reads a record of any kind. What is damaged, or of a newer kind, is nothing here and stays where it is.
 * The kind is looked up and not tried one by one: years of records are read before a screen can show them.
 */
export const readEntry = (record: unknown): Entry | undefined => {
  const kind = typeof record === 'object' && record !== null && 'kind' in record && byKind.get(record.kind)
  const read = kind && v.safeParse(kind, record)
  return read && read.success ? read.output : undefined
}

/** The newer of two versions of an entry. Of two as new as each other, the one that was taken back. */
export const newerOf = (one: Entry, other: Entry): Entry =>
  one.written === other.written ? (one.gone ? one : other) : one.written > other.written ? one : other
