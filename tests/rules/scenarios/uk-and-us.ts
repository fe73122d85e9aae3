import { aWellAdult, aWellAdultInTheUk, but, has, withPainkillers } from '../../support/people.ts'
import { selfCare, selfCareNot, withinDays, type Scenario } from './scenario.ts'

const uk = aWellAdultInTheUk

/** 1.4 UK, 4.5 and 4.7: what the place changes. */
export const ukAndUs: readonly Scenario[] = [
  [
    'a UK adult of thirty with a clear strain this morning stays at home',
    uk,
    selfCareNot(
      'uk-age',
      'uk-no-clear-trigger',
      'uk-over-a-week',
      'uk-not-changed-by-moving',
      'uk-one-weak-sign',
    ),
  ],
  [
    'a UK adult with no trigger is to be seen within days, with comfort while waiting',
    but(uk, { exertion: 'nothing' }),
    withinDays('uk-no-clear-trigger', { comfort: true, withholds: ['shoulder-rolls', 'muscle-relaxation'] }),
  ],
  [
    'a US adult with no trigger stays at home',
    but(aWellAdult, { exertion: 'nothing' }),
    selfCareNot('uk-no-clear-trigger'),
  ],
  [
    'stress is no clear trigger for a UK adult',
    but(uk, { exertion: 'stress' }),
    withinDays('uk-no-clear-trigger'),
  ],
  [
    'not sure of the trigger is none for a UK adult',
    but(uk, { exertion: 'not-sure' }),
    withinDays('uk-no-clear-trigger'),
  ],
  [
    'a UK adult whose pain is not linked to the lift has no clear trigger (1.4)',
    but(uk, { timing: 'not-linked' }),
    withinDays('uk-no-clear-trigger'),
  ],
  [
    'a UK adult whose pain came the day after the lift has one',
    but(uk, { timing: 'next-day-to-three-days' }),
    selfCareNot('uk-no-clear-trigger'),
  ],
  [
    'a UK adult in the first week stays at home',
    but(uk, { duration: 'three-days-to-a-week' }),
    selfCareNot('uk-over-a-week'),
  ],
  [
    'a UK adult after one week is to be seen within days',
    but(uk, { duration: 'one-to-two-weeks' }),
    withinDays('uk-over-a-week', { comfort: true }),
  ],
  [
    'a US adult after one week stays at home',
    but(aWellAdult, { duration: 'one-to-two-weeks' }),
    selfCareNot('uk-over-a-week'),
  ],
  [
    'a UK adult whose pain does not change on moving is to be seen within days',
    but(uk, { feel: ['cramp-or-knot'] }),
    withinDays('uk-not-changed-by-moving'),
  ],
  [
    'a UK adult whose pain is sharp on moving stays at home',
    but(uk, { feel: ['sharp-on-moving'] }),
    selfCareNot('uk-not-changed-by-moving'),
  ],
  [
    'a UK adult who is not sure how it feels is to be seen within days',
    but(uk, { feel: 'not-sure' }),
    withinDays('uk-not-changed-by-moving'),
  ],
  [
    'a US adult whose pain does not change on moving stays at home',
    but(aWellAdult, { feel: ['cramp-or-knot'] }),
    selfCareNot('uk-not-changed-by-moving'),
  ],
  [
    'a UK adult with diabetes has one weak sign',
    but(uk, has({ 'sugar-and-nerves': ['diabetes'] })),
    withinDays('uk-one-weak-sign'),
  ],
  [
    'a US adult with diabetes stays at home',
    but(aWellAdult, has({ 'sugar-and-nerves': ['diabetes'] })),
    selfCareNot('uk-one-weak-sign'),
  ],
  [
    'a UK adult whose pain is worse on coughing has one weak sign',
    but(uk, { feel: ['changes-with-movement', 'worse-on-cough-or-strain'] }),
    withinDays('uk-one-weak-sign'),
  ],
  [
    'in Europe the US line of self-care holds, and painkillers go to a pharmacist',
    withPainkillers(but(aWellAdult, { region: 'eu' }), 'ibuprofen', 'paracetamol'),
    selfCare({ medicine: 'a pharmacist' }),
  ],
  [
    'elsewhere painkillers go to a pharmacist',
    withPainkillers(but(aWellAdult, { region: 'elsewhere' }), 'paracetamol'),
    selfCare({ medicine: 'a pharmacist' }),
  ],
  [
    'a UK adult with a sore place is pointed to the gel',
    withPainkillers(uk),
    selfCare({ medicine: 'anti-inflammatory-gel' }),
  ],
  [
    'a US adult is never pointed to the gel, even with one in the house',
    withPainkillers(aWellAdult, 'anti-inflammatory-gel'),
    selfCare({ medicine: 'salicylate-patch', withholds: ['anti-inflammatory-gel'] }),
  ],
  [
    'a UK adult is never pointed to naproxen, even with some in the house',
    withPainkillers(but(uk, { side: 'both', severity: 6 }), 'naproxen'),
    selfCare({ medicine: 'ibuprofen', withholds: ['naproxen'] }),
  ],
  [
    'a UK adult is never pointed to a salicylate or lidocaine patch',
    withPainkillers(uk, 'salicylate-patch', 'lidocaine-patch'),
    selfCare({ medicine: 'anti-inflammatory-gel', withholds: ['salicylate-patch', 'lidocaine-patch'] }),
  ],
  [
    'breastfeeding elsewhere follows the stricter label',
    but(aWellAdult, has({ pregnancy: ['breastfeeding'] }), { region: 'eu' }),
    selfCare({ marks: { ibuprofen: 'ask' }, cautions: ['breastfeeding'] }),
  ],
]
