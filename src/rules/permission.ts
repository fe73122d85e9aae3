import type { Caution, Mark, Remedy } from './language/row.ts'
import { judge, type Sheet } from './language/verdict.ts'
import { ruleSet, type RuleSet } from './rule-set.ts'
import type { CautionId } from './tables/cautions/index.ts'

/** Whether something may be shown, and every caution that says otherwise. */
export interface Permission {
  readonly mark: Mark
  readonly because: readonly CautionId[]
  /** Those of them that hold only because the person was not sure, or was not asked. */
  readonly unsure: readonly CautionId[]
}

const rank = { ok: 0, ask: 1, avoid: 2 } as const

/** The mark of one row for one remedy. Not knowing gives "ask", never "ok". */
const markOf = (caution: Caution, remedy: Pick<Remedy, 'classes'>, sheet: Sheet): Mark => {
  const strictest = remedy.classes
    .map((column) => caution.marks[column] ?? 'ok')
    .reduce<Mark>((a, b) => (rank[b] > rank[a] ? b : a), 'ok')
  if (strictest === 'ok') return 'ok'
  const { least, most } = judge(caution.when, sheet)
  return least === 'yes' ? strictest : most === 'no' ? 'ok' : 'ask'
}

/** The strictest mark of all cautions. Another illness can only narrow what is allowed (SI-03). */
export const permissionFor = (
  remedy: Pick<Remedy, 'classes'>,
  sheet: Sheet,
  { cautions }: RuleSet = ruleSet,
): Permission => {
  const marks = cautions
    .map((caution) => ({ id: caution.id, mark: markOf(caution, remedy, sheet) }))
    .filter(({ mark }) => mark !== 'ok')
  const certain = new Set<CautionId>(
    cautions.filter(({ when }) => judge(when, sheet).least === 'yes').map(({ id }) => id),
  )
  const mark = marks.reduce<Mark>((a, b) => (rank[b.mark] > rank[a] ? b.mark : a), 'ok')
  return {
    mark,
    because: marks.map(({ id }) => id),
    unsure: marks.filter(({ id }) => !certain.has(id)).map(({ id }) => id),
  }
}
