import { rulesWords as words } from '../../content/en/index.ts'
import type { Caution, Mark } from '../../rules/index.ts'

const named = (marks: Caution['marks'], wanted: Mark): string =>
  (Object.keys(words.classes) as (keyof typeof words.classes)[])
    .filter((column) => marks[column] === wanted)
    .map((column) => words.classes[column])
    .join(', ')

/** The marks of a caution as lines: what to avoid, and what to ask about first. */
export const marksInWords = (marks: Caution['marks']): readonly string[] => {
  const avoid = named(marks, 'avoid')
  const ask = named(marks, 'ask')
  return [...(avoid ? [`${words.avoid}: ${avoid}.`] : []), ...(ask ? [`${words.ask}: ${ask}.`] : [])]
}
