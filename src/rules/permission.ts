import type { Caution, Mark, Remedy } from './language/row.ts'
import { findIn, type Found } from './language/table.ts'
import type { Sheet } from './language/verdict.ts'
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

/** A caution that holds for a person, or may. */
type InForce = Found<Caution<CautionId>>

/** What holds a person back: the cautions in force, and the permission for every remedy, in the order of their table. */
export interface Restraints {
  readonly inForce: readonly InForce[]
  readonly permissions: readonly Permission[]
}

const rank = { ok: 0, ask: 1, avoid: 2 } as const

const stricter = (a: Mark, b: Mark): Mark => (rank[b] > rank[a] ? b : a)

/** The strictest mark that a caution sets in the columns of a remedy. */
const markOf = ({ marks }: Caution, { classes }: Restrained): Mark =>
  classes.map((column) => marks[column] ?? 'ok').reduce(stricter, 'ok')

/** Anything but "ok". */
type Limit = Exclude<Mark, 'ok'>

/** How a caution limits one remedy, by its place in the table. */
interface Restraint {
  readonly at: number
  readonly mark: Limit
}

const known = new WeakMap<RuleSet, ReadonlyMap<Caution, readonly Restraint[]>>()

const readRestraints = ({ cautions, remedies }: RuleSet): ReadonlyMap<Caution, readonly Restraint[]> =>
  new Map(
    cautions.map((caution) => [
      caution,
      remedies.flatMap((row, at) => {
        const mark = markOf(caution, row)
        return mark === 'ok' ? [] : [{ at, mark }]
      }),
    ]),
  )

/** What each caution says of the remedies, save "ok". Worked out once. */
const restraintsIn = (rules: RuleSet): ReadonlyMap<Caution, readonly Restraint[]> => {
  const before = known.get(rules)
  if (before) return before
  const restraints = readRestraints(rules)
  known.set(rules, restraints)
  return restraints
}

const free: Permission = { mark: 'ok', because: [], unsure: [] }

/** A permission while cautions still come. */
interface Growing {
  mark: Mark
  readonly because: CautionId[]
  readonly unsure: CautionId[]
}

/** One more caution speaks. Not knowing gives "ask", never "ok". */
const restrict = (
  permission: Growing | undefined = { mark: 'ok', because: [], unsure: [] },
  { row, verdict }: InForce,
  mark: Limit,
): Growing => {
  const isSure = verdict.least === 'yes'
  permission.mark = stricter(permission.mark, isSure ? mark : 'ask')
  permission.because.push(row.id)
  if (!isSure) permission.unsure.push(row.id)
  return permission
}

const cautionsInForce = (sheet: Sheet, { cautions }: RuleSet): readonly InForce[] =>
  findIn(cautions, sheet, 'most')

/**
 * The strictest mark of all cautions. Not knowing gives "ask", never "ok". Another illness can only
 * narrow what is allowed (SI-03).
 */
export const permissionFor = (remedy: Restrained, sheet: Sheet, rules: RuleSet = ruleSet): Permission => {
  let permission: Growing | undefined
  for (const caution of cautionsInForce(sheet, rules)) {
    const mark = markOf(caution.row, remedy)
    if (mark !== 'ok') permission = restrict(permission, caution, mark)
  }
  return permission ?? free
}

/** The same for every remedy at once. */
export const restraintsOn = (sheet: Sheet, rules: RuleSet = ruleSet): Restraints => {
  const inForce = cautionsInForce(sheet, rules)
  const restraints = restraintsIn(rules)
  const grown: (Growing | undefined)[] = []
  for (const caution of inForce) {
    for (const { at, mark } of restraints.get(caution.row) ?? [])
      grown[at] = restrict(grown[at], caution, mark)
  }
  return { inForce, permissions: rules.remedies.map((_, at) => grown[at] ?? free) }
}
