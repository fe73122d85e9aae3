/** Every promise, in the order of the reference, and those that no solver can show. */
import { promisesOfAdvice } from './contradictions.ts'
import { promisesHalfWay } from './half-way.ts'
import { promisesOfMedicines } from './medicines.ts'
import type { Promised } from './promise.ts'
import { promisesOfRemedies } from './remedies.ts'
import { promisesOfRows } from './rows.ts'
import { promisesOfUrgency } from './urgency.ts'

export const promises: readonly Promised[] = [
  ...promisesOfUrgency,
  ...promisesOfMedicines,
  ...promisesOfRemedies,
  ...promisesOfAdvice,
  ...promisesHalfWay,
  ...promisesOfRows,
].toSorted((a, b) => a.id.localeCompare(b.id, 'en'))

/** Parts of promises that are not about answer sheets, and how they are shown instead. */
export const shownElsewhere: readonly (readonly [id: string, what: string, how: string])[] = [
  ['SI-01', 'an emergency ends the questions at once', 'by enumeration here, and tests/rules/safety.test.ts'],
  [
    'SI-04',
    'a doubt about one’s history is shown in the summary',
    'tests/screens: the page that checks the answers',
  ],
  ['SI-05', 'relief, tenderness and fitness', 'no question asks for them, so nothing can read them'],
  [
    'SI-14',
    'every follow-up asks the danger signs first',
    'about two visits, not one sheet: tests/screens and tests/journeys',
  ],
  ['SI-15', 'the words of an alarm tell no one to take aspirin', 'words are no rules: tests/content'],
  [
    'no contradiction',
    'which pieces of advice contradict',
    'a person read them: promises/contradictions.ts is that reading',
  ],
]
