import type { Condition } from './condition.ts'
import type { NonEmpty } from './non-empty.ts'
import type { SourceId } from '../tables/sources.ts'

/** How soon a person must be seen. "now" is the emergency number; "within-days" is three days at most. */
export type Urgency = 'now' | 'today' | 'within-days'

/** What kind of trouble a flag points to. It decides which comfort may be offered while waiting (SI-13). */
export type Nature =
  | 'heart-or-lungs'
  | 'visceral'
  | 'infective'
  | 'neurological'
  | 'cancer'
  | 'fracture'
  | 'poisoning'
  | 'inflammatory'
  | 'bleeding'
  | 'young'
  | 'mechanical'
  | 'crisis'

/** A sign that a person must be seen. The row number of the clinical reference stands in `row`. */
export interface RedFlag<Id extends string = string> {
  readonly id: Id
  readonly row: string
  readonly urgency: Urgency
  readonly nature: Nature
  readonly when: Condition
  /** The urgency when the person is unsure. Never lower than "today" for a symptom of a hard stop (SI-04). */
  readonly ifUnsure: Urgency
  readonly source: NonEmpty<SourceId>
}

/** A weak sign: points that add up. Thresholds stand in `tables/clues.ts`. */
export interface Clue<Id extends string = string> {
  readonly id: Id
  readonly points: 1 | 2
  readonly when: Condition
  /** A symptom that a person is unsure of counts; a piece of history does not (SI-04). */
  readonly ifUnsure: 'counts' | 'no-change'
}

/** The place of a remedy in a plan. Each place before "stretch" can be filled only once. */
export type Place = 'warmth-or-cold' | 'medicine' | 'movement' | 'calm' | 'stretch' | 'next-day'

/** The kind of help, which a screen shows as a colour and an icon beside the word. */
export type Kind = 'heat' | 'cold' | 'medicine' | 'movement' | 'calm'

/** The columns of the three matrices: heat and cold (3.3), medicines (4.3), exercises (5.1, 5.2). */
export type CautionClass =
  | 'heat'
  | 'hot-water'
  | 'cold'
  | 'massage'
  | 'anti-inflammatory-tablet'
  | 'anti-inflammatory-gel'
  | 'salicylate'
  | 'paracetamol'
  | 'lidocaine'
  | 'menthol'
  | 'squeeze'
  | 'neck'
  | 'rounding'
  | 'arching'
  | 'twisting'
  | 'shoulder'
  | 'kneeling'
  | 'rib-breathing'
  | 'tensing'

/** Something that a person can do. Times are minutes, hours and times in 24 hours. */
export interface Remedy<Id extends string = string> {
  readonly id: Id
  readonly place: Place
  readonly kind: Kind
  /** The columns of the caution matrices that speak of it. The strictest mark holds. */
  readonly classes: readonly CautionClass[]
  /** What must be in the house. */
  readonly needs: Condition
  /** Chosen before the others of its place. */
  readonly firstChoice: Condition
  /** May be chosen. */
  readonly helps: Condition
  /** Put on the skin: no heat may go with it (SI-11). */
  readonly onSkin?: true
  readonly minutes?: readonly [number, number]
  readonly hoursApart?: number
  readonly timesADay?: number
  readonly source: NonEmpty<SourceId>
}

/** ok: may be shown. ask: a pharmacist or clinician first, and no dose. avoid: not for this person. */
export type Mark = 'ok' | 'ask' | 'avoid'

/** One row of a matrix: for whom, and the mark for each column of the table. */
export interface Caution<Id extends string = string> {
  readonly id: Id
  readonly when: Condition
  readonly marks: Readonly<Partial<Record<CautionClass, Mark>>>
  readonly source: NonEmpty<SourceId>
}

/** Something that a plan says besides its remedies. */
export interface Advice<Id extends string = string> {
  readonly id: Id
  /** "use" is shown only beside remedies. */
  readonly part: 'avoid' | 'watch' | 'know' | 'use' | 'prevent'
  readonly when: Condition
  readonly source: NonEmpty<SourceId>
}

/** A value that is worked out from answers: the first case that holds, else `otherwise`. */
export interface Fact<Id extends string = string, Value extends string = string> {
  readonly id: Id
  readonly cases: readonly (readonly [Value, Condition])[]
  readonly otherwise: Value
  is(...values: NonEmpty<Value>): Condition
}

/** A red flag. Unless the row says otherwise, being unsure of it means "today", or its own urgency if lower. */
export const redFlag = <const Id extends string>(
  row: Omit<RedFlag<Id>, 'ifUnsure'> & Partial<Pick<RedFlag, 'ifUnsure'>>,
): RedFlag<Id> => ({ ifUnsure: row.urgency === 'within-days' ? 'within-days' : 'today', ...row })

export const clue = <const Id extends string>(row: Clue<Id>): Clue<Id> => row

/** A remedy. Its place is part of its type, so that no place of a plan can hold a remedy of another. */
export const remedy = <const Id extends string, const P extends Place>(
  row: Remedy<Id> & { readonly place: P },
): Remedy<Id> & { readonly place: P } => row

export const advice = <const Id extends string>(row: Advice<Id>): Advice<Id> => row

/** A fact: a table of cases, read from the top. */
export const fact = <const Id extends string, const Value extends string>(
  id: Id,
  cases: readonly (readonly [Value, Condition])[],
  otherwise: Value,
): Fact<Id, Value> => ({ id, cases, otherwise, is: (...values) => ({ question: id, is: values }) })

/** A matrix of cautions: each row has a mark for every column, in the order of the columns. */
export const cautions = <const Columns extends readonly CautionClass[], const Id extends string>(
  columns: Columns,
  rows: readonly (Omit<Caution<Id>, 'marks'> & { readonly marks: { readonly [K in keyof Columns]: Mark } })[],
): readonly Caution<Id>[] =>
  rows.map((row) => ({
    ...row,
    marks: Object.fromEntries(columns.map((column, at) => [column, row.marks[at]])),
  }))
