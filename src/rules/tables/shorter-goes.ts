import type { CautionClass } from '../language/row.ts'
import type { CautionId } from './cautions/index.ts'

/** Who may have something warm or cold, but for less long: at most so many minutes, or the least of its row. */
export interface ShorterGo {
  readonly caution: CautionId
  readonly column: CautionClass
  readonly most: number | 'least-of-the-row'
}

/** "OK short", "OK brief" and "OK, 10 min" of section 3.3. For whom, and its source, stand in the caution. */
export const shorterGoes: readonly ShorterGo[] = [
  { caution: 'diabetes', column: 'cold', most: 10 },
  { caution: 'diabetes', column: 'hot-water', most: 'least-of-the-row' },
  { caution: 'rheumatoid-arthritis', column: 'hot-water', most: 'least-of-the-row' },
  { caution: 'pregnant-and-hot-water', column: 'heat', most: 'least-of-the-row' },
  { caution: 'fresh-swelling', column: 'cold', most: 'least-of-the-row' },
  { caution: 'bleeding-disorder', column: 'cold', most: 'least-of-the-row' },
]
