import type { Caution } from '../../language/row.ts'
import { exercise } from './exercise.ts'
import { heatAndCold, massage } from './heat-and-cold.ts'
import { medicineCautions } from './medicines.ts'

const rows = [...heatAndCold, ...massage, ...medicineCautions, ...exercise] as const

export type CautionId = (typeof rows)[number]['id']

/** Every caution. The strictest mark of all that apply holds; unknown gives "ask". */
export const allCautions: readonly Caution<CautionId>[] = rows
