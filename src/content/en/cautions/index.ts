import type { CautionsWords } from '../../words.ts'
import { exercise } from './exercise.ts'
import { heatAndCold } from './heat-and-cold.ts'
import { medicines } from './medicines.ts'

/** The words of every caution. */
export const cautionWords = { ...heatAndCold, ...medicines, ...exercise } satisfies CautionsWords
