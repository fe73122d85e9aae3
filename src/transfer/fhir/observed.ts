import type { Sign, SignsOf, Summary } from '../../summary/index.ts'
import {
  coded,
  fhirInstant,
  loinc,
  ours,
  type About,
  type Concept,
  type Resource,
} from './bundle-resource.ts'
import type { BundleWords } from './bundle.ts'

/** What the person said of themselves. Nobody measured it. */
const observation = (code: Concept, at: number, { subject }: About, more: object): Resource => ({
  resourceType: 'Observation',
  status: 'final',
  category: [coded('observation-category', 'survey')],
  code,
  subject,
  performer: [subject],
  effectiveDateTime: fhirInstant(at),
  ...more,
})

const pain = loinc('72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported')
const score = { unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' }

/** Every number for pain. */
export const painsOf = ({ pains, answers, madeAt }: Summary, about: About): readonly Resource[] => {
  const severity = answers.severity === undefined ? [] : [{ at: madeAt, pain: answers.severity }]
  return (pains.length > 0 ? pains : severity).map((one) =>
    observation(pain, one.at, about, { valueQuantity: { value: one.pain, ...score } }),
  )
}

/** What was ticked: there, no longer there, or not sure any more. */
export const presentOf = (signs: readonly Sign[], words: BundleWords, about: About): readonly Resource[] =>
  signs.map(({ list, option, at, now }) =>
    observation(ours(list, option, words.sign(list, option)), at, about, {
      valueBoolean: true,
      ...(now !== 'there' && { note: [{ text: words.signNow[now] }] }),
    }),
  )

/** What was asked and not ticked. */
export const absentOf = (signs: readonly SignsOf[], words: BundleWords, about: About): readonly Resource[] =>
  signs.flatMap(({ list, options, at }) =>
    options.map((option) =>
      observation(ours(list, option, words.sign(list, option)), at, about, { valueBoolean: false }),
    ),
  )

/** What was asked, and the person did not know: that is no "no". */
export const unsureOf = (signs: readonly SignsOf[], words: BundleWords, about: About): readonly Resource[] =>
  signs.flatMap(({ list, options, at }) =>
    options.map((option) =>
      observation(ours(list, option, words.sign(list, option)), at, about, {
        dataAbsentReason: coded('data-absent-reason', 'asked-unknown'),
      }),
    ),
  )

/** How each check-in found it. */
export const trendsOf = ({ checkIns }: Summary, words: BundleWords, about: About): readonly Resource[] =>
  checkIns.flatMap(({ at, trend }) =>
    trend === undefined
      ? []
      : [
          observation(ours('check-in', 'trend', words.trend), at, about, {
            valueCodeableConcept: ours('trend', trend, words.trends[trend]),
          }),
        ],
  )

/** Age, and pregnancy, where they were said. */
export const personOf = ({ answers, madeAt, spasm }: Summary, words: BundleWords, about: About) => {
  const { age, pregnancy } = answers
  const at = spasm?.confirmedAt ?? madeAt
  const ticked = Array.isArray(pregnancy) ? (pregnancy as readonly string[]) : []
  const years = { unit: 'a', system: 'http://unitsofmeasure.org', code: 'a' }
  return [
    ...(age === undefined
      ? []
      : [observation(loinc('30525-0', 'Age'), at, about, { valueQuantity: { value: age, ...years } })]),
    ...ticked.map((option) =>
      observation(loinc('82810-3', 'Pregnancy status'), at, about, {
        valueCodeableConcept: ours('pregnancy', option, words.answers.label('pregnancy', option)),
      }),
    ),
  ]
}

/** The pain as the person told of it. It names no cause. */
export const conditionOf = (summary: Summary, words: BundleWords, { subject }: About): Resource => {
  const { answers, madeAt, spasm } = summary
  const { where, duration } = answers
  const places = Array.isArray(where) ? (where as readonly string[]) : []
  const label = (question: string, option: string) =>
    ours(question, option, words.answers.label(question, option))
  return {
    resourceType: 'Condition',
    clinicalStatus: coded('condition-clinical', 'active'),
    verificationStatus: coded('condition-ver-status', 'unconfirmed'),
    code: { text: words.condition },
    ...(places.length > 0 && { bodySite: places.map((place) => label('where', place)) }),
    subject,
    asserter: subject,
    recordedDate: fhirInstant(spasm?.confirmedAt ?? madeAt),
    ...(duration !== undefined && { onsetString: words.answers.label('duration', duration) }),
  }
}
