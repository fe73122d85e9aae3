import type { RemediesWords } from '../../words.ts'
import { calm } from './calm.ts'
import { laterStretches } from './later-stretches.ts'
import { medicines } from './medicines.ts'
import { movement } from './movement.ts'
import { stretches } from './stretches.ts'
import { warmthAndCold } from './warmth-and-cold.ts'

/** The words of every remedy. */
export const remedyWords = {
  ...movement,
  ...stretches,
  ...laterStretches,
  ...warmthAndCold,
  ...medicines,
  ...calm,
} satisfies RemediesWords
