import { any, type Condition } from './language/condition.ts'
import { judge, type Sheet } from './language/verdict.ts'
import { permissionFor } from './permission.ts'
import { age } from './questions/about-you.ts'
import { pregnancy } from './questions/your-health.ts'
import { house, reactions, takes } from './questions/your-medicines.ts'
import { medicineCautions } from './tables/cautions/medicines.ts'
import { labelFor, type Label } from './tables/doses.ts'
import { medicines } from './tables/remedies/medicines.ts'
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

/** Who is handed to a pharmacist whatever the tables say (4.5, step 1). Being unsure hands over too. */
const handedOver = any(
  age.under(18),
  takes.includes('strong-painkiller'),
  reactions.includes('other-allergy'),
  pregnancy.includes('could-be', 'under-20-weeks', 'from-20-weeks'),
)

/** How many rows of 4.3 apply, or may apply, and say "ask". */
const askRows = (sheet: Sheet): number =>
  medicineCautions.filter(
    ({ when, marks }) => Object.values(marks).includes('ask') && judge(when, sheet).most !== 'no',
  ).length

const reasonToHandOver = (sheet: Sheet): 'several-cautions' | 'your-answers' | undefined => {
  if (judge(handedOver, sheet).most !== 'no') return 'your-answers'
  return askRows(sheet) >= 2 ? 'several-cautions' : undefined
}

/**
 * Section 4.5. What is in the house comes first; then the order of the table. A medicine whose
 * permission is not plainly "ok" is never shown with a dose.
 */
export const chooseMedicine = (sheet: Sheet, only?: readonly MedicineId[]): MedicineStep | undefined => {
  if (judge(house.includes('painkillers'), sheet).least !== 'yes') return undefined
  const region = String(sheet.get('region'))
  if (region !== 'uk' && region !== 'us') return { kind: 'pharmacist', because: 'region' }
  const reason = reasonToHandOver(sheet)
  if (reason) return { kind: 'pharmacist', because: reason }
  const yes = (condition: Condition) => judge(condition, sheet).least === 'yes'
  const fitting = medicines
    .filter(
      (row) => (!only || only.includes(row.id)) && yes(row.helps) && permissionFor(row, sheet).mark === 'ok',
    )
    .map((row) => ({ row, inHouse: yes(row.needs), first: yes(row.firstChoice) }))
    .toSorted((a, b) => Number(b.inHouse) - Number(a.inHouse) || Number(b.first) - Number(a.first))
  for (const { row, inHouse } of fitting) {
    const label = labelFor(row.id, region)
    if (label) return { kind: 'label', medicine: row.id, label, inHouse }
  }
  return { kind: 'pharmacist', because: 'nothing-fits' }
}
