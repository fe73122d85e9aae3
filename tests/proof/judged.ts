/**
 * The verdict of `language/verdict.ts` as four functions of the answers. This file is written from the
 * decision records and must never import `judge`: it is the second opinion.
 */
import type { Condition } from '../../src/rules/language/condition.ts'
import { ALWAYS, NEVER, type Diagram, type Node } from './bdd.ts'

/** Where a condition is certainly a yes, at the least unsure; where it may be a yes, may be unsure. */
export interface Judged {
  readonly yes: Node
  readonly unsure: Node
  readonly mayYes: Node
  readonly mayUnsure: Node
}

/** What is known of a question, a fact or the points. */
export interface Known {
  /** Where the entry is this option or includes this tick; or where the amount lies in this stretch. */
  readonly options: ReadonlyMap<string, Node>
  readonly unsure: Node
  /** Where it is still open: not asked, not answered, or not settled. */
  readonly open: Node
}

/** Where a sum has reached a limit for certain, and where it may still. */
export interface Sum {
  has(limit: number): Node
  mayHave(limit: number): Node
}

const certain = (yes: Node, unsure: Node = yes): Judged => ({ yes, unsure, mayYes: yes, mayUnsure: unsure })

type Leaf = Extract<Condition, { question: string }>
export type LookUp = (id: string) => Known | Sum

const judgeSum = (leaf: Leaf, sum: Sum, { not }: Diagram): Judged => {
  if ('atLeast' in leaf) {
    const [yes, may] = [sum.has(leaf.atLeast), sum.mayHave(leaf.atLeast)]
    return { yes, unsure: yes, mayYes: may, mayUnsure: may }
  }
  if (!('under' in leaf)) throw new Error(`A sum is read as ${JSON.stringify(leaf)}`)
  const [yes, may] = [not(sum.mayHave(leaf.under)), not(sum.has(leaf.under))]
  return { yes, unsure: yes, mayYes: may, mayUnsure: may }
}

const wantedBy = (leaf: Leaf, options: readonly string[]): readonly string[] => {
  if ('is' in leaf) return leaf.is
  if ('includes' in leaf) return leaf.includes
  if ('under' in leaf) return options.filter((low) => Number(low) < leaf.under)
  if ('atLeast' in leaf) return options.filter((low) => Number(low) >= leaf.atLeast)
  return []
}

const judgeLeaf = (leaf: Leaf, known: Known, { or }: Diagram): Judged => {
  const { options, unsure, open } = known
  const yes =
    'unsure' in leaf ? unsure : or(...wantedBy(leaf, [...options.keys()]).map((o) => options.get(o) ?? NEVER))
  const perhaps = 'unsure' in leaf ? unsure : or(yes, unsure)
  return { yes, unsure: perhaps, mayYes: or(yes, open), mayUnsure: or(perhaps, open) }
}

/** A judge over what is known. Each condition is translated once. */
export const judgeOver = (lookUp: LookUp, diagram: Diagram): ((condition: Condition) => Judged) => {
  const before = new Map<Condition, Judged>()
  const translate = (condition: Condition): Judged => {
    if ('always' in condition) return certain(ALWAYS)
    if ('question' in condition) {
      const known = lookUp(condition.question)
      return 'has' in known ? judgeSum(condition, known, diagram) : judgeLeaf(condition, known, diagram)
    }
    const parts = ('all' in condition ? condition.all : condition.any).map(judge)
    const join = 'all' in condition ? diagram.and : diagram.or
    return {
      yes: join(...parts.map(({ yes }) => yes)),
      unsure: join(...parts.map(({ unsure }) => unsure)),
      mayYes: join(...parts.map(({ mayYes }) => mayYes)),
      mayUnsure: join(...parts.map(({ mayUnsure }) => mayUnsure)),
    }
  }
  const judge = (condition: Condition): Judged => {
    const found = before.get(condition)
    if (found) return found
    const made = translate(condition)
    before.set(condition, made)
    return made
  }
  return judge
}

/** Where what is still unasked can change the verdict. */
export const isOpen = ({ yes, unsure, mayYes, mayUnsure }: Judged, { and, or, not }: Diagram): Node =>
  or(and(mayYes, not(yes)), and(mayUnsure, not(unsure)))
