import { readsOf, type Condition } from './language/condition.ts'
import type { Caution, Remedy } from './language/row.ts'
import { judge, judgeOnce, type Sheet } from './language/verdict.ts'
import { permissionFor } from './permission.ts'
import { house } from './questions/your-medicines.ts'
import { ruleSet, type RuleSet } from './rule-set.ts'
import type { Label } from './tables/doses.ts'
import type { MedicineId } from './tables/remedies/index.ts'

/** The one medicine of a plan: a label to read, or a pharmacist to ask. Nothing where no advice was asked for. */
export type MedicineStep =
  | {
      readonly kind: 'label'
      readonly medicine: MedicineId
      readonly label: Label
      readonly inHouse: boolean
    }
  | {
      readonly kind: 'pharmacist'
      readonly because: 'region' | 'several-cautions' | 'your-answers' | 'nothing-fits'
    }

const medicineColumns = [
  'anti-inflammatory-tablet',
  'anti-inflammatory-gel',
  'salicylate',
  'paracetamol',
  'lidocaine',
  'menthol',
] as const

/** The rows of 4.3 that say to ask about some medicine, and that apply, or may. */
const rowsToAskAbout = (sheet: Sheet, { cautions }: RuleSet): readonly Caution[] =>
  cautions.filter(
    ({ when, marks }) =>
      medicineColumns.some((column) => marks[column] === 'ask') && judgeOnce(when, sheet).most !== 'no',
  )

/** Whether the person was unsure of anything that 4.3 asks about. One sure answer does not undo another's doubt. */
const isUnsure = (sheet: Sheet, { cautions }: RuleSet): boolean =>
  cautions
    .filter(({ marks }) => medicineColumns.some((column) => (marks[column] ?? 'ok') !== 'ok'))
    .some(({ when }) => readsOf(when).some((question) => sheet.get(question) === 'not-sure'))

const reasonToHandOver = (sheet: Sheet, rules: RuleSet): 'several-cautions' | 'your-answers' | undefined => {
  if (judge(rules.handedOver, sheet).most !== 'no' || isUnsure(sheet, rules)) return 'your-answers'
  return rowsToAskAbout(sheet, rules).length >= 2 ? 'several-cautions' : undefined
}

/**
 * Section 4.5. What is in the house comes first; then the order of the table. A medicine whose
 * permission is not plainly "ok" is never shown with a dose.
 */
export const chooseMedicine = (
  sheet: Sheet,
  rules: RuleSet = ruleSet,
  only?: readonly MedicineId[],
): MedicineStep | undefined => {
  if (judge(house.includes('painkillers'), sheet).least !== 'yes') return undefined
  const region = String(sheet.get('region'))
  if (region !== 'uk' && region !== 'us') return { kind: 'pharmacist', because: 'region' }
  const reason = reasonToHandOver(sheet, rules)
  if (reason) return { kind: 'pharmacist', because: reason }
  const yes = (condition: Condition) => judge(condition, sheet).least === 'yes'
  const fitting = rules.remedies
    .filter(
      (row): row is Remedy<MedicineId> =>
        row.place === 'medicine' &&
        (!only || only.some((id) => id === row.id)) &&
        yes(row.helps) &&
        permissionFor(row, sheet, rules).mark === 'ok',
    )
    .map((row) => ({ row, inHouse: yes(row.needs), first: yes(row.firstChoice) }))
    .toSorted((a, b) => Number(b.inHouse) - Number(a.inHouse) || Number(b.first) - Number(a.first))
  for (const { row, inHouse } of fitting) {
    const label = rules.labels.find((one) => one.medicine === row.id && one.region === region)
    if (label) return { kind: 'label', medicine: row.id, label, inHouse }
  }
  return { kind: 'pharmacist', because: 'nothing-fits' }
}
