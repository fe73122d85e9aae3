import type { Summary } from '../../summary/index.ts'
import { coded, fhirInstant, ours, type About, type Resource } from './bundle-resource.ts'
import type { BundleWords } from './bundle.ts'

const statement = (status: 'active' | 'unknown', { subject }: About, more: object): Resource => ({
  resourceType: 'MedicationStatement',
  status,
  subject,
  informationSource: subject,
  ...more,
})

/** What was logged, product by product. Whether more of it is to come, nobody knows. */
export const takenOf = ({ taken }: Summary, words: BundleWords, about: About): readonly Resource[] =>
  taken.map((one) =>
    statement('unknown', about, {
      medicationCodeableConcept: { text: words.product(one.product) },
      effectivePeriod: { start: fhirInstant(one.first), end: fhirInstant(one.last) },
      dosage: [{ text: words.dosage(one) }],
    }),
  )

/** What the person said that they take. */
export const takesOf = ({ answers }: Summary, words: BundleWords, about: About): readonly Resource[] =>
  (Array.isArray(answers.takes) ? (answers.takes as readonly string[]) : []).map((option) =>
    statement('active', about, {
      medicationCodeableConcept: ours('takes', option, words.answers.label('takes', option)),
    }),
  )

/** Reactions to medicines. The other answers of the same question are no reactions. */
const reactions = [
  'anti-inflammatory-reaction',
  'paracetamol-reaction',
  'plaster-or-rub-reaction',
  'salicylate-intolerance',
  'other-allergy',
]

export const reactionsOf = (
  { answers }: Summary,
  words: BundleWords,
  { subject }: About,
): readonly Resource[] =>
  (Array.isArray(answers.reactions) ? (answers.reactions as readonly string[]) : [])
    .filter((option) => reactions.includes(option))
    .map((option) => ({
      resourceType: 'AllergyIntolerance',
      clinicalStatus: coded('allergyintolerance-clinical', 'active'),
      verificationStatus: coded('allergyintolerance-verification', 'unconfirmed'),
      category: ['medication'],
      code: ours('reactions', option, words.answers.label('reactions', option)),
      patient: subject,
      asserter: subject,
    }))
