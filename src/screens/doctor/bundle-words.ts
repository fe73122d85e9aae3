import { doctorWords, doseProductNames } from '../../content/en/index.ts'
import { signName, takenIn, type Telling } from '../../content/for-the-doctor/index.ts'
import type { Summary } from '../../summary/index.ts'
import type { BundleWords } from '../../transfer/index.ts'
import { fhirWords } from '../move/fhir-words.ts'

/** The words of the page as a FHIR document. */
export const bundleWords = (summary: Summary, telling: Telling): BundleWords => ({
  ...doctorWords.fhir,
  title: doctorWords.heading,
  trends: doctorWords.trends,
  answers: fhirWords,
  sign: signName,
  product: (id) => doseProductNames(telling.region)[id],
  dosage: (taken) => takenIn(taken, summary, telling),
})
