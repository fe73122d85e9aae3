import { transferWords } from '../../content/en/index.ts'
import { labelOf, wordsOf } from '../../content/spoken.ts'
import type { FhirWords } from '../../transfer/index.ts'

/** The words of the questions, for FHIR. */
export const fhirWords: FhirWords = {
  title: transferWords.fhir.title,
  ask: (id) => wordsOf(id)?.ask ?? id,
  hint: (id) => wordsOf(id)?.hint,
  label: labelOf,
}
