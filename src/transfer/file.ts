import * as v from 'valibot'
import { answerTo } from '../journal/answers.ts'
import { entry } from '../journal/entry.ts'
import { questions } from '../rules/index.ts'

/** The name of our kind of file. It is a name, not an address: nobody can own `.example`. */
export const schemaName = 'https://unknot.example/everything'

/** The version that we write. */
export const version = 2

/** Longer texts are refused unread. Three years of six entries a day are about 1 million characters. */
export const mostCharacters = 10_000_000

/** Larger files are refused before they are opened: no letter of a text needs more than three bytes. */
export const mostBytes = 3 * mostCharacters

/** More entries are refused. It is six a day for 22 years. */
export const mostEntries = 50_000

const instant = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))

/** More check-ins of one plan are refused: nobody looks so often, and the rules would take minutes over them. */
export const mostCheckIns = 300

/** What our files of this version hold, without damage. The published JSON Schema is made of it. */
export const file = v.object({
  schema: v.literal(schemaName),
  version: v.literal(version),
  exported: v.pipe(v.string(), v.isoTimestamp()),
  /** Of `held`, written without spaces and line ends. */
  sum: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  held: v.object({
    answers: v.object(Object.fromEntries(questions.map((q) => [q.id, v.optional(answerTo(q))]))),
    confirmedAt: instant,
    begunAt: instant,
    spasmAt: instant,
    preferences: v.record(v.string(), v.union([v.string(), v.boolean(), v.number()])),
    entries: v.pipe(v.array(entry), v.maxLength(mostEntries)),
  }),
})
