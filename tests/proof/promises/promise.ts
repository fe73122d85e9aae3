/** What a promise is, and how a breach of one is told. */
import type { Answers } from '../../../src/rules/index.ts'
import type { Node } from '../bdd.ts'
import type { Model } from '../model.ts'

/** A way in which a promise is broken: the row or the thing at fault, and a sheet that shows it. */
export interface Breach {
  readonly at: string
  readonly sheet?: Answers
  /** The sheet after the one change, where the promise speaks of two. */
  readonly after?: Answers
}

export interface Promised {
  readonly id: string
  /** What holds of everyone, as a sentence. */
  readonly says: string
  /** Looks for breaches among all sheets. None found is the proof. */
  readonly breaches: (model: Model) => readonly Breach[]
}

/** One claim about complete sheets: the thing at fault, and where the claim would be broken. */
export type Claim = readonly [at: string, broken: () => Node]

/** Looks at one thing after another, until there is nothing left or the search has found enough. */
export const search = <Thing>(
  model: Model,
  things: Iterable<Thing>,
  look: (thing: Thing) => Breach | undefined,
): readonly Breach[] => {
  const found: Breach[] = []
  for (const thing of things) {
    const breach = look(thing)
    if (breach) found.push(breach)
    if (breach && model.enough(breach.at)) break
  }
  return found
}

/** The breaches among claims. */
export const broken = (model: Model, claims: readonly Claim[]): readonly Breach[] =>
  search(model, claims, ([at, where]) => {
    const sheet = model.find(where())
    return sheet && { at, sheet }
  })

/** Where this answer was given, or one of these ticks. Only of complete sheets, where what does not apply is empty. */
export const says = ({ space, diagram }: Model, question: string, ...options: readonly string[]): Node =>
  diagram.or(
    ...space
      .of(question)
      .filter(({ option }) => options.includes(option))
      .map(({ at }) => diagram.variable(at)),
  )

/** Where an amount is below a limit. */
export const below = ({ space, diagram }: Model, question: string, limit: number): Node =>
  diagram.or(
    ...space
      .of(question)
      .filter(({ option }) => Number(option) < limit)
      .map(({ at }) => diagram.variable(at)),
  )

/** A sheet in one line, without what says nothing: "none" and the like. */
export const sheetInWords = (sheet: Answers): string =>
  Object.entries(sheet)
    .filter(([, answer]) => answer !== 'none')
    .map(([id, answer]) => `${id}: ${Array.isArray(answer) ? answer.join(' + ') : String(answer)}`)
    .join('; ')

/** A breach, for a failure message. */
export const breachInWords = ({ at, sheet, after }: Breach): string =>
  [
    at,
    ...(sheet ? [`  on ${sheetInWords(sheet)}`] : []),
    ...(after ? [`  then ${sheetInWords(after)}`] : []),
  ].join('\n')
