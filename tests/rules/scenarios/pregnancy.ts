import {
  aWellAdult,
  aWellAdultInTheUk,
  but,
  everythingWarmAndCold,
  has,
  withPainkillers,
} from '../../support/people.ts'
import { now, selfCare, selfCareNot, today, withinDays, type Scenario } from './scenario.ts'

const early = but(aWellAdult, has({ pregnancy: ['under-20-weeks'] }))
const late = but(aWellAdult, has({ pregnancy: ['from-20-weeks'] }), { where: ['over-blade'] })
const everyAntiInflammatory = {
  'anti-inflammatory-gel': 'avoid',
  'salicylate-patch': 'avoid',
  ibuprofen: 'avoid',
  naproxen: 'avoid',
} as const

/** RF-18, RF-19, SI-08, 4.4. */
export const pregnancy: readonly Scenario[] = [
  [
    'shoulder-tip pain in early pregnancy is an emergency',
    but(early, { 'pregnancy-signs': ['shoulder-tip'] }),
    now('pregnant-and-shoulder-tip'),
  ],
  [
    'shoulder-tip pain in someone who could be pregnant is an emergency',
    but(aWellAdult, has({ pregnancy: ['could-be'] }), { 'pregnancy-signs': ['shoulder-tip'] }),
    now('pregnant-and-shoulder-tip'),
  ],
  [
    'fits in pregnancy are an emergency',
    but(late, { 'pregnancy-signs': ['fits'] }),
    now('pregnant-and-shoulder-tip'),
  ],
  [
    'tummy pain or bleeding in pregnancy is for today',
    but(early, { 'pregnancy-signs': ['tummy-pain-or-bleeding'] }),
    today('pregnant-and-tummy', { not: ['pregnant-and-shoulder-tip'] }),
  ],
  [
    'pain under the ribs in late pregnancy is for today',
    but(late, { 'pregnancy-signs': ['under-ribs'] }),
    today('late-pregnancy-signs'),
  ],
  [
    'headache, eyes or swelling in late pregnancy is for today',
    but(late, { 'pregnancy-signs': ['headache-eyes-or-swelling'] }),
    today('late-pregnancy-signs'),
  ],
  [
    'pregnancy without any of these signs stays at home in the US',
    late,
    selfCareNot(
      'late-pregnancy-signs',
      'pregnant-and-tummy',
      'pregnant-and-shoulder-tip',
      'late-pregnancy-between-blades',
      'several-weak-signs',
    ),
  ],
  [
    'the same signs before twenty weeks are for today too, which is more careful than RF-19',
    but(early, { 'pregnancy-signs': ['headache-eyes-or-swelling'] }),
    today('late-pregnancy-signs'),
  ],
  [
    'pain between the shoulder blades from twenty weeks is for today',
    but(late, { where: ['between-blades'] }),
    today('late-pregnancy-between-blades'),
  ],
  [
    'pain between the shoulder blades in the six weeks after birth is for today',
    but(aWellAdult, has({ pregnancy: ['baby-in-last-6-weeks'] })),
    today('late-pregnancy-between-blades'),
  ],
  [
    'pain between the shoulder blades before twenty weeks is not',
    early,
    selfCareNot('late-pregnancy-between-blades'),
  ],
  [
    'not sure about the signs of pregnancy is for today',
    but(early, { 'pregnancy-signs': 'not-sure' }),
    today('pregnant-and-shoulder-tip'),
  ],
  [
    'not sure about pregnancy itself adds no urgency by itself (SI-04)',
    but(aWellAdult, has({ pregnancy: 'not-sure' })),
    selfCareNot('late-pregnancy-between-blades'),
  ],
  [
    'not sure how far a pregnancy is, with headache, eyes or swelling, is for today (RF-19)',
    but(aWellAdult, has({ pregnancy: 'not-sure' }), { 'pregnancy-signs': ['headache-eyes-or-swelling'] }),
    today('late-pregnancy-signs'),
  ],
  [
    'pregnancy is one weak sign, so a UK reader is to be seen within days',
    but(aWellAdultInTheUk, has({ pregnancy: ['under-20-weeks'] })),
    withinDays('uk-one-weak-sign'),
  ],
  [
    'a pregnant person who asks about painkillers is handed to a pharmacist',
    withPainkillers(early, 'ibuprofen', 'paracetamol'),
    selfCare({
      medicine: 'a pharmacist',
      marks: { ...everyAntiInflammatory, paracetamol: 'ask' },
      cautions: ['pregnant'],
    }),
  ],
  [
    'someone who could be pregnant is handed to a pharmacist',
    withPainkillers(but(aWellAdult, has({ pregnancy: ['could-be'] })), 'paracetamol'),
    selfCare({ medicine: 'a pharmacist' }),
  ],
  [
    'someone trying for a baby takes no anti-inflammatory by any route',
    withPainkillers(but(aWellAdult, has({ pregnancy: ['trying'] })), 'ibuprofen', 'paracetamol'),
    selfCare({
      medicine: 'paracetamol',
      marks: everyAntiInflammatory,
      cautions: ['trying'],
      noCautions: ['pregnant'],
    }),
  ],
  [
    'a pregnant person has no hot tub, and may have a towel',
    but(early, everythingWarmAndCold),
    selfCare({
      withholds: ['hot-tub', 'warm-bath'],
      marks: { 'hot-tub': 'avoid', 'hot-towel': 'ok', 'wrapped-peas': 'ok' },
      cautions: ['pregnant-and-hot-water'],
    }),
  ],
  [
    'someone trying for a baby has no hot tub',
    but(aWellAdult, has({ pregnancy: ['trying'] }), everythingWarmAndCold),
    selfCare({ marks: { 'hot-tub': 'avoid', 'hot-towel': 'ok' } }),
  ],
  [
    'a breastfeeding person may have a hot bath',
    but(aWellAdult, has({ pregnancy: ['breastfeeding'] }), everythingWarmAndCold),
    selfCare({ marks: { 'warm-bath': 'ok' }, noCautions: ['pregnant-and-hot-water', 'pregnant', 'trying'] }),
  ],
  [
    'breastfeeding in the UK may use ibuprofen or the gel',
    withPainkillers(but(aWellAdultInTheUk, has({ pregnancy: ['breastfeeding'] }))),
    selfCare({
      medicine: 'anti-inflammatory-gel',
      marks: {
        ibuprofen: 'ok',
        'anti-inflammatory-gel': 'ok',
        paracetamol: 'ok',
        'menthol-rub': 'ask',
        'lidocaine-patch': 'ask',
      },
      cautions: ['breastfeeding-uk'],
      noCautions: ['breastfeeding'],
    }),
  ],
  [
    'breastfeeding in the US asks first, and paracetamol stays',
    withPainkillers(but(aWellAdult, has({ pregnancy: ['breastfeeding'] })), 'ibuprofen'),
    selfCare({
      medicine: 'paracetamol',
      marks: { ibuprofen: 'ask', naproxen: 'ask', 'salicylate-patch': 'ask', paracetamol: 'ok' },
      cautions: ['breastfeeding'],
      noCautions: ['breastfeeding-uk', 'breastfeeding-small-baby'],
    }),
  ],
  [
    'breastfeeding a small or ill baby asks about everything',
    withPainkillers(
      but(aWellAdultInTheUk, has({ pregnancy: ['breastfeeding-small-or-ill-baby'] })),
      'paracetamol',
    ),
    selfCare({
      medicine: 'a pharmacist',
      marks: { paracetamol: 'ask', ibuprofen: 'ask', 'anti-inflammatory-gel': 'ask' },
      cautions: ['breastfeeding-small-baby'],
    }),
  ],
  [
    'from twenty weeks there is no twisting, kneeling or holding of breath',
    late,
    selfCare({
      marks: {
        'open-book': 'avoid',
        'childs-pose': 'avoid',
        'cat-cow': 'avoid',
        'box-breathing': 'avoid',
        'shoulder-rolls': 'ok',
      },
      cautions: ['pregnancy-and-stretching'],
      noCautions: ['early-pregnancy-and-holds'],
    }),
  ],
  [
    'before twenty weeks only holds and tensing are left out',
    early,
    selfCare({
      marks: { 'open-book': 'ok', 'cat-cow': 'ok', 'box-breathing': 'avoid' },
      cautions: ['early-pregnancy-and-holds'],
      noCautions: ['pregnancy-and-stretching'],
    }),
  ],
  [
    'a baby some weeks ago leaves stretching open',
    but(aWellAdult, has({ pregnancy: ['breastfeeding'] })),
    selfCare({ noCautions: ['early-pregnancy-and-holds', 'pregnancy-and-stretching'] }),
  ],
]
