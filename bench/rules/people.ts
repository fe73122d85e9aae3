/** People drawn by a fixed seed, who answered all that was asked: the same for all who are timed. */
import * as fc from 'fast-check'
import type { Answers } from '../../src/rules/index.ts'
import { complete, wellish } from '../../tests/support/arbitraries.ts'

/** Half of them with any illness at all, so that most are sent to someone; half mostly well, so that many get a plan. */
export const drawPeople = (count: number, seed = 20261123): readonly Answers[] => {
  const half = { numRuns: Math.ceil(count / 2), seed }
  return [...fc.sample(complete, half), ...fc.sample(wellish, half)].slice(0, count)
}
