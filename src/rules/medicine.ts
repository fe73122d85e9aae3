import { readsOf } from './language/condition.ts'
import type { Caution, Mark } from './language/row.ts'
import { judge, type Sheet } from './language/verdict.ts'
import { offersAt } from './offers.ts'
import { restraintsOn, type Restraints } from './permission.ts'
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

const speaksOfMedicine = ({ marks }: Caution, isSo: (mark: Mark) => boolean): boolean =>
  medicineColumns.some((column) => isSo(marks[column] ?? 'ok'))

/** The rows of 4.3 that say to ask about some medicine, and that apply, or may. */
const rowsToAskAbout = ({ inForce }: Restraints): readonly Caution[] =>
  inForce.map(({ row }) => row).filter((row) => speaksOfMedicine(row, (mark) => mark === 'ask'))

const asked = new WeakMap<RuleSet, readonly string[]>()

/** The questions that 4.3 asks about, each once. Gathered once. */
const questionsOfMedicines = (rules: RuleSet): readonly string[] => {
  const known = asked.get(rules)
  if (known) return known
  const rows = rules.cautions.filter((row) => speaksOfMedicine(row, (mark) => mark !== 'ok'))
  const questions = [...new Set(rows.flatMap(({ when }) => readsOf(when)))]
  asked.set(rules, questions)
  return questions
}

/** Whether the person was unsure of anything that 4.3 asks about. One sure answer does not undo another's doubt. */
const isUnsure = (sheet: Sheet, rules: RuleSet): boolean =>
  questionsOfMedicines(rules).some((question) => sheet.get(question) === 'not-sure')

const reasonToHandOver = (
  sheet: Sheet,
  rules: RuleSet,
  restraints: Restraints,
): 'several-cautions' | 'your-answers' | undefined => {
  if (judge(rules.handedOver, sheet).most !== 'no' || isUnsure(sheet, rules)) return 'your-answers'
  return rowsToAskAbout(restraints).length >= 2 ? 'several-cautions' : undefined
}

/**
 * Section 4.5. What is in the house comes first; then the order of the table. A medicine whose
 * permission is not plainly "ok" is never shown with a dose.
 */
export const chooseMedicine = (
  sheet: Sheet,
  rules: RuleSet = ruleSet,
  only?: readonly MedicineId[],
  restraints: Restraints = restraintsOn(sheet, rules),
): MedicineStep | undefined => {
  if (judge(house.includes('painkillers'), sheet).least !== 'yes') return undefined
  const region = String(sheet.get('region'))
  if (region !== 'uk' && region !== 'us') return { kind: 'pharmacist', because: 'region' }
  const reason = reasonToHandOver(sheet, rules, restraints)
  if (reason) return { kind: 'pharmacist', because: reason }
  const fitting = offersAt('medicine', sheet, rules, restraints)
    .filter(({ row }) => !only || only.some((id) => id === row.id))
    .toSorted(
      (a, b) =>
        Number(b.isInHouse) - Number(a.isInHouse) || Number(b.isFirstChoice) - Number(a.isFirstChoice),
    )
  for (const { row, isInHouse } of fitting) {
    const label = rules.labels.find((one) => one.medicine === row.id && one.region === region)
    if (label) return { kind: 'label', medicine: row.id as MedicineId, label, inHouse: isInHouse }
  }
  return { kind: 'pharmacist', because: 'nothing-fits' }
}
