import type { Caution, Mark, Remedy } from './language/row.ts'
import { judgeOnce, type Sheet } from './language/verdict.ts'
import { ruleSet, type RuleSet } from './rule-set.ts'
import type { CautionId } from './tables/cautions/index.ts'

/** Whether something may be shown, and every caution that says otherwise. */
export interface Permission {
  readonly mark: Mark
  readonly because: readonly CautionId[]
  /** Those of them that hold only because the person was not sure, or was not asked. */
  readonly unsure: readonly CautionId[]
}

type Restrained = Pick<Remedy, 'classes'>
type Restraint = { readonly caution: Caution<CautionId>; readonly mark: Exclude<Mark, 'ok'> }

const rank = { ok: 0, ask: 1, avoid: 2 } as const

const stricter = (a: Mark, b: Mark): Mark => (rank[b] > rank[a] ? b : a)

const known = new WeakMap<RuleSet, WeakMap<Restrained, readonly Restraint[]>>()

/** The cautions that speak of a remedy, each with the strictest mark of its columns. Worked out once. */
const restraintsOf = (remedy: Restrained, rules: RuleSet): readonly Restraint[] => {
  const ofRules = known.get(rules) ?? new WeakMap<Restrained, readonly Restraint[]>()
  known.set(rules, ofRules)
  const found =
    ofRules.get(remedy) ??
    rules.cautions.flatMap((caution): Restraint[] => {
      const mark = remedy.classes.map((column) => caution.marks[column] ?? 'ok').reduce(stricter, 'ok')
      return mark === 'ok' ? [] : [{ caution, mark }]
    })
  ofRules.set(remedy, found)
  return found
}

/**
 * The strictest mark of all cautions. Not knowing gives "ask", never "ok". Another illness can only
 * narrow what is allowed (SI-03).
 */
export const permissionFor = (remedy: Restrained, sheet: Sheet, rules: RuleSet = ruleSet): Permission => {
  const because: CautionId[] = []
  const unsure: CautionId[] = []
  let strictest: Mark = 'ok'
  for (const { caution, mark } of restraintsOf(remedy, rules)) {
    const { least, most } = judgeOnce(caution.when, sheet)
    if (most === 'no') continue
    because.push(caution.id)
    if (least !== 'yes') unsure.push(caution.id)
    strictest = stricter(strictest, least === 'yes' ? mark : 'ask')
  }
  return { mark: strictest, because, unsure }
}
