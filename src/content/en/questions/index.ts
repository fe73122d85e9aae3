import type { QuestionWords } from '../../words.ts'
import { aboutYouWords } from './about-you.ts'
import { dangerDetailWords } from './danger-details.ts'
import { dangerSignWords } from './danger-signs.ts'
import { painWords } from './the-pain.ts'
import { healthWords } from './your-health.ts'
import { medicineWords } from './your-medicines.ts'

/** The words of every question. */
export const questionWords = {
  ...dangerSignWords,
  ...dangerDetailWords,
  ...painWords,
  ...aboutYouWords,
  ...healthWords,
  ...medicineWords,
} satisfies QuestionWords
