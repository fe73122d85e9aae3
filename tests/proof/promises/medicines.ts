/** The promises about medicines: SI-06 to SI-10, SI-12, SI-15. */
import type { Label } from '../../../src/rules/tables/doses.ts'
import type { Node } from '../bdd.ts'
import type { Model } from '../model.ts'
import { below, broken, says, type Claim, type Promised } from './promise.ts'

/** By any route (SI-06). Written here, so that a row that changes its columns does not change the promise. */
const antiInflammatories = ['anti-inflammatory-gel', 'salicylate-patch', 'ibuprofen', 'naproxen']

const ofMedicines = ({ rules }: Model): readonly string[] =>
  rules.remedies.filter(({ place }) => place === 'medicine').map(({ id }) => id)

/** None of these remedies where this holds. */
const none = (model: Model, ids: readonly string[], where: Node, of: string): readonly Claim[] =>
  ids.map((id): Claim => [`${id}, ${of}`, () => model.offers.shown(id, where)])

const oneAntiInflammatory: Promised = {
  id: 'SI-06',
  says: 'One anti-inflammatory at the most, by any route; none for who takes one, or may',
  breaches: (model) => {
    const pairs = antiInflammatories.flatMap((a, at) =>
      antiInflammatories
        .slice(at + 1)
        .map((b): Claim => [`${a} and ${b}`, () => model.offers.together(a, b)]),
    )
    const takes = (option: string) =>
      none(model, antiInflammatories, says(model, 'takes', option), `takes ${option}`)
    return broken(model, [
      ...pairs,
      ...takes('anti-inflammatory-already'),
      ...takes('aspirin-or-antiplatelet'),
      ...takes('not-sure'),
      ...none(model, antiInflammatories, says(model, 'skin', 'rub-or-gel-on-now'), 'has a rub or gel on'),
    ])
  },
}

const afterAReaction: Promised = {
  id: 'SI-07',
  says: 'No anti-inflammatory and no salicylate, by any route, after a reaction to one or with sensitive asthma, or where either may be',
  breaches: (model) =>
    broken(model, [
      ...none(
        model,
        antiInflammatories,
        says(model, 'reactions', 'anti-inflammatory-reaction', 'not-sure'),
        'reaction',
      ),
      ...none(
        model,
        antiInflammatories,
        says(model, 'lungs', 'asthma-with-nose-polyps', 'not-sure'),
        'asthma',
      ),
    ]),
}

const inPregnancy: Promised = {
  id: 'SI-08',
  says: 'Pregnant, possibly, trying, or not sure: no anti-inflammatory, no salicylate, no hot tub; pregnant or possibly: no label at all',
  breaches: (model) => {
    const pregnant = says(model, 'pregnancy', 'could-be', 'under-20-weeks', 'from-20-weeks', 'not-sure')
    const trying = says(model, 'pregnancy', 'trying')
    return broken(model, [
      ...none(model, [...antiInflammatories, 'hot-tub'], model.diagram.or(pregnant, trying), 'pregnancy'),
      ...none(model, ofMedicines(model), pregnant, 'pregnant'),
    ])
  },
}

const theYoung: Promised = {
  id: 'SI-09',
  says: 'No medicine under 18; under 16 seen within days at the least',
  breaches: (model) => {
    const { and, not } = model.diagram
    return broken(model, [
      ...none(model, ofMedicines(model), below(model, 'age', 18), 'under 18'),
      ['under 16', () => and(below(model, 'age', 16), not(model.complete.urgency['within-days']))],
    ])
  },
}

const forbidden =
  /hydrocortisone|steroid|prednis|codeine|opioid|tramadol|morphine|diazepam|relaxant$|relaxants|aspirin|quinine|magnesium|plunge/

const neverShown: Promised = {
  id: 'SI-10',
  says: 'Nothing forbidden is ever shown, and nothing that is not a remedy of the table',
  breaches: (model) => {
    const { plan, comfort, shown } = model.offers
    const ids = [...new Set([...plan.keys(), ...comfort.keys()])]
    const known = new Set<string>(model.rules.remedies.map(({ id }) => id))
    const bad = ids.filter((id) => forbidden.test(id) || !known.has(id))
    return broken(
      model,
      bad.map((id): Claim => [id, () => shown(id)]),
    )
  },
}

/** The ceilings of 4.1: in one go and in 24 hours (milligrams, or uses), hours between, days. Written a second time. */
const ceilings: Readonly<Record<string, { once: number; aDay: number; hours: number; days: number }>> = {
  'ibuprofen us': { once: 400, aDay: 1200, hours: 4, days: 10 },
  'ibuprofen uk': { once: 400, aDay: 1200, hours: 6, days: 10 },
  'naproxen us': { once: 440, aDay: 660, hours: 8, days: 10 },
  'paracetamol us': { once: 1000, aDay: 3000, hours: 6, days: 10 },
  'paracetamol uk': { once: 1000, aDay: 4000, hours: 4, days: 3 },
  'anti-inflammatory-gel uk': { once: 1, aDay: 4, hours: 4, days: 7 },
  'salicylate-patch us': { once: 1, aDay: 2, hours: 8, days: 3 },
  'lidocaine-patch us': { once: 1, aDay: 3, hours: 8, days: 7 },
  'menthol-rub us': { once: 1, aDay: 4, hours: 4, days: 7 },
  'menthol-rub uk': { once: 1, aDay: 4, hours: 4, days: 7 },
}

const exceeds = ({
  medicine,
  region,
  strength = 1,
  each,
  most,
  hoursApart,
  plannedDays,
  mostDays,
}: Label): boolean => {
  const ceiling = ceilings[`${medicine} ${region}`]
  if (!ceiling) return true
  const { once, aDay, hours, days } = ceiling
  return (
    each[1] * strength > once ||
    most * strength > aDay ||
    hoursApart < hours ||
    mostDays > days ||
    plannedDays > mostDays
  )
}

const noLabelExceeded: Promised = {
  id: 'SI-12',
  says: 'No label that anyone is shown exceeds the ceiling of the place where they are',
  breaches: (model) =>
    broken(
      model,
      model.rules.labels
        .filter(exceeds)
        .map((label): Claim => [
          `${label.medicine} ${label.region}`,
          () => model.offers.shown(label.medicine, says(model, 'region', label.region)),
        ]),
    ),
}

const noAspirin: Promised = {
  id: 'SI-15',
  says: 'Aspirin is no remedy and has no label, so no one is told to take it; and an alarm shows nothing (SI-01)',
  breaches: ({ rules }) =>
    [...rules.remedies.map(({ id }) => id), ...rules.labels.map(({ medicine }) => medicine)]
      .filter((id) => id.includes('aspirin'))
      .map((at) => ({ at })),
}

export const promisesOfMedicines: readonly Promised[] = [
  oneAntiInflammatory,
  afterAReaction,
  inPregnancy,
  theYoung,
  neverShown,
  noLabelExceeded,
  noAspirin,
]
