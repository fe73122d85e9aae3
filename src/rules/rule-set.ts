import type { Condition } from './language/condition.ts'
import type { Advice, Caution, Clue, Fact, RedFlag, Remedy } from './language/row.ts'
import { pages, type Page, type Question } from './questionnaire.ts'
import { adviceRows, type AdviceId } from './tables/advice.ts'
import { allCautions, type CautionId } from './tables/cautions/index.ts'
import { clues } from './tables/clues.ts'
import { labels, type Label } from './tables/doses.ts'
import { facts } from './tables/facts.ts'
import { handedOver } from './tables/hand-over.ts'
import { redFlags, type FlagId } from './tables/red-flags/index.ts'
import { remedies, type RemedyId } from './tables/remedies/index.ts'
import { sources, type Source } from './tables/sources.ts'

/** Everything that the rules know, as plain data: what a person could print, send, read back and run. */
export interface RuleSet {
  /** The day on which the rules last changed, as "2026-11-23". */
  readonly version: string
  readonly pages: readonly Page[]
  readonly facts: readonly Fact[]
  readonly clues: readonly Clue[]
  readonly redFlags: readonly RedFlag<FlagId>[]
  readonly cautions: readonly Caution<CautionId>[]
  readonly remedies: readonly Remedy<RemedyId>[]
  readonly advice: readonly Advice<AdviceId>[]
  readonly labels: readonly Label[]
  readonly handedOver: Condition
  readonly sources: Readonly<Record<string, Source>>
}

/** The rules of this Unknot. */
export const ruleSet: RuleSet = {
  version: '2026-11-23',
  pages,
  facts,
  clues,
  redFlags,
  cautions: allCautions,
  remedies,
  advice: adviceRows,
  labels,
  handedOver,
  sources,
}

const asked = new WeakMap<RuleSet, readonly Question[]>()

/** The questions of a rule set, in the order of asking. Gathered once. */
export const questionsOf = (rules: RuleSet): readonly Question[] => {
  const known = asked.get(rules) ?? rules.pages.flatMap((page) => page.questions)
  asked.set(rules, known)
  return known
}
