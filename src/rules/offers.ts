import type { Place, Remedy } from './language/row.ts'
import { judging, type Judge, type Sheet } from './language/verdict.ts'
import type { Restraints } from './permission.ts'
import type { RuleSet } from './rule-set.ts'
import type { RemedyId } from './tables/remedies/index.ts'

/** A remedy as it is read: where it stands in the table, and its conditions as functions. */
interface ReadRemedy {
  readonly row: Remedy<RemedyId>
  readonly at: number
  readonly helps: Judge
  readonly needs: Judge
  readonly firstChoice: Judge
}

/** A remedy that nothing speaks against and that helps this person. */
export interface Offer {
  readonly row: Remedy<RemedyId>
  readonly isInHouse: boolean
  readonly isFirstChoice: boolean
}

const known = new WeakMap<RuleSet, ReadonlyMap<Place, readonly ReadRemedy[]>>()

/** The remedies by their places. Read once. */
const byPlace = (rules: RuleSet): ReadonlyMap<Place, readonly ReadRemedy[]> => {
  const before = known.get(rules)
  if (before) return before
  const remedies = rules.remedies.map((row, at) => ({
    row,
    at,
    helps: judging(row.helps),
    needs: judging(row.needs),
    firstChoice: judging(row.firstChoice),
  }))
  const places = new Map(
    remedies.map(({ row: { place } }) => [place, remedies.filter(({ row }) => row.place === place)]),
  )
  known.set(rules, places)
  return places
}

const holds = (judge: Judge, sheet: Sheet): boolean => judge(sheet).least === 'yes'

/** What may be offered at a place of the plan, in the order of the table. */
export const offersAt = (
  place: Place,
  sheet: Sheet,
  rules: RuleSet,
  { permissions }: Restraints,
): readonly Offer[] => {
  const offers: Offer[] = []
  for (const { row, at, helps, needs, firstChoice } of byPlace(rules).get(place) ?? []) {
    if (permissions[at]?.mark !== 'ok' || !holds(helps, sheet)) continue
    offers.push({ row, isInHouse: holds(needs, sheet), isFirstChoice: holds(firstChoice, sheet) })
  }
  return offers
}
