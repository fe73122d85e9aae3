import { aged, aWellAdult, but, has } from '../../support/people.ts'
import { now, selfCareNot, today, withinDays, type Scenario } from './scenario.ts'

const fever = but(aWellAdult, { since: ['fever-or-very-ill'] })
const nothingEases = but(aWellAdult, { since: ['nothing-eases-it'] })
const swollen = but(aWellAdult, { feel: ['swollen-or-bruised', 'changes-with-movement'] })

/** RF-12, RF-14, RF-21, and what the person volunteers in 1.2: infection, bleeding, crises. */
export const infection: readonly Scenario[] = [
  [
    'fever with a stiff neck is an emergency',
    but(fever, { 'fever-with': ['stiff-neck'] }),
    now('fever-with-more'),
  ],
  [
    'fever with a bad headache is an emergency',
    but(fever, { 'fever-with': ['bad-headache'] }),
    now('fever-with-more'),
  ],
  [
    'fever with light hurting the eyes is an emergency',
    but(fever, { 'fever-with': ['light-hurts'] }),
    now('fever-with-more'),
  ],
  [
    'fever with a rash that stays is an emergency',
    but(fever, { 'fever-with': ['rash-that-stays'] }),
    now('fever-with-more'),
  ],
  [
    'fever with confusion is an emergency',
    but(fever, { 'fever-with': ['confused'] }),
    now('fever-with-more'),
  ],
  [
    'fever with fast breathing is an emergency',
    but(fever, { 'fever-with': ['fast-breathing'] }),
    now('fever-with-more'),
  ],
  [
    'fever with blue or blotchy skin is an emergency',
    but(fever, { 'fever-with': ['blue-or-blotchy'] }),
    now('fever-with-more'),
  ],
  [
    'fever alone is for today',
    fever,
    today('fever', {
      not: ['fever-with-more', 'legs-or-hands-and-fever', 'adrenal-and-ill', 'infection-and-weakness'],
    }),
  ],
  [
    'fever, and not sure what comes with it, is for today at the least',
    but(fever, { 'fever-with': 'not-sure' }),
    today('fever'),
  ],
  [
    'fever with a weak arm is an emergency, for nerves come to infection (RF-21)',
    but(fever, { nerves: ['arm-or-belt'], 'arm-signs': ['weak-or-getting-worse'] }),
    now('infection-and-weakness'),
  ],
  [
    'a well person without fever is not',
    aWellAdult,
    selfCareNot('fever', 'medicine-reaction', 'dark-pee', 'black-poo-or-vomiting-blood'),
  ],
  [
    'nothing eases it and a weak immune system is for today',
    but(nothingEases, has({ blood: ['weak-immune-system'] })),
    today('constant-with-infection-risk'),
  ],
  [
    'nothing eases it and injected drugs is for today',
    but(nothingEases, has({ blood: ['injects-drugs'] })),
    today('constant-with-infection-risk'),
  ],
  [
    'nothing eases it and a recent infection is for today',
    but(nothingEases, has({ blood: ['recent-infection-or-procedure'] })),
    today('constant-with-infection-risk'),
  ],
  [
    'nothing eases it and diabetes is for today',
    but(nothingEases, has({ 'sugar-and-nerves': ['diabetes'] })),
    today('constant-with-infection-risk'),
  ],
  [
    'nothing eases it and dialysis is for today',
    but(nothingEases, has({ gut: ['severe-kidney-or-dialysis'] })),
    today('constant-with-infection-risk'),
  ],
  [
    'nothing eases it and steroid tablets is for today',
    but(nothingEases, has({ takes: ['steroid-tablets'] })),
    today('constant-with-infection-risk'),
  ],
  [
    'nothing eases it and asthma is no risk of infection',
    but(nothingEases, has({ lungs: ['asthma'] })),
    selfCareNot('constant-with-infection-risk', 'same-in-any-position'),
  ],
  [
    'diabetes with a pain that eases is not',
    but(aWellAdult, has({ 'sugar-and-nerves': ['diabetes'] })),
    selfCareNot('constant-with-infection-risk'),
  ],
  [
    'not sure about infections in the past adds no urgency by itself',
    but(nothingEases, has({ blood: 'not-sure' })),
    selfCareNot('constant-with-infection-risk', 'cancer-before'),
  ],
  [
    'constant pain with diabetes and slowly weakening legs is an emergency (RF-21)',
    but(nothingEases, has({ 'sugar-and-nerves': ['diabetes'] }), {
      'constant-how': ['same-in-any-position'],
      nerves: ['legs-or-hands'],
    }),
    now('infection-and-weakness'),
  ],
  [
    'a reaction to a medicine already tried is an emergency',
    but(aWellAdult, { since: ['medicine-reaction'] }),
    now('medicine-reaction'),
  ],
  [
    'an allergy known from long ago is not',
    but(aWellAdult, { reactions: ['anti-inflammatory-reaction'] }),
    selfCareNot('medicine-reaction'),
  ],
  [
    'an overdose, or a crisis, is an emergency',
    but(aWellAdult, { nerves: ['overdose-or-crisis'] }),
    now('overdose-or-crisis'),
  ],
  ['pain from stress is not', but(aWellAdult, { exertion: 'stress' }), selfCareNot('overdose-or-crisis')],
  [
    'a bruise on warfarin is for today',
    but(swollen, has({ takes: ['warfarin'] })),
    today('bleeding-into-the-muscle'),
  ],
  [
    'a bruise on another blood thinner is for today',
    but(swollen, has({ takes: ['other-blood-thinner'] })),
    today('bleeding-into-the-muscle'),
  ],
  [
    'a bruise with a bleeding disorder is for today',
    but(swollen, has({ blood: ['bleeding-disorder'] })),
    today('bleeding-into-the-muscle'),
  ],
  [
    'a bruise on low-dose aspirin is not',
    but(swollen, has({ takes: ['aspirin-or-antiplatelet'] })),
    selfCareNot('bleeding-into-the-muscle'),
  ],
  [
    'warfarin without a bruise is not',
    but(aWellAdult, has({ takes: ['warfarin'] })),
    selfCareNot('bleeding-into-the-muscle'),
  ],
  [
    'a bruise, and not sure about illnesses of the blood, adds no urgency by itself (SI-04)',
    but(swollen, has({ blood: 'not-sure' })),
    selfCareNot('bleeding-into-the-muscle'),
  ],
  [
    'sickle cell disease and pain of 7 is for today',
    but(aWellAdult, has({ blood: ['sickle-cell'] }), { severity: 7 }),
    today('sickle-cell-and-bad-pain'),
  ],
  [
    'sickle cell disease and pain of 6 is not',
    but(aWellAdult, has({ blood: ['sickle-cell'] }), { severity: 6 }),
    selfCareNot('sickle-cell-and-bad-pain'),
  ],
  [
    'an adrenal illness with fever is an emergency',
    but(fever, has({ 'sugar-and-nerves': ['adrenal-or-thyroid'] })),
    now('adrenal-and-ill'),
  ],
  [
    'an adrenal illness while well is not',
    but(aWellAdult, has({ 'sugar-and-nerves': ['adrenal-or-thyroid'] })),
    selfCareNot('adrenal-and-ill'),
  ],
  [
    'long-term steroid tablets with fever is an emergency (1.2)',
    but(fever, has({ takes: ['steroid-tablets'] })),
    now('adrenal-and-ill'),
  ],
  ['cancer before is for today', but(aWellAdult, has({ blood: ['cancer-ever'] })), today('cancer-before')],
  [
    'skin that had radiotherapy narrows the remedies and is not itself cancer before',
    but(aWellAdult, has({ blood: ['radiotherapy-skin'] })),
    selfCareNot('cancer-before', 'legs-or-hands-and-cancer'),
  ],
  [
    'losing weight is to be seen within days, and no comfort is offered',
    but(aWellAdult, { since: ['weight-loss-or-lump'], 'weight-or-lump': ['losing-weight'] }),
    withinDays('losing-weight', { not: ['lump-or-shape'], comfort: false }),
  ],
  [
    'a lump is to be seen within days',
    but(aWellAdult, { since: ['weight-loss-or-lump'], 'weight-or-lump': ['lump'] }),
    withinDays('lump-or-shape', { not: ['losing-weight'] }),
  ],
  [
    'a back that changed its shape is to be seen within days',
    but(aWellAdult, { since: ['weight-loss-or-lump'], 'weight-or-lump': ['back-changed-shape'] }),
    withinDays('lump-or-shape'),
  ],
  [
    'on looking closer neither weight nor lump is not',
    but(aWellAdult, { since: ['weight-loss-or-lump'] }),
    selfCareNot('losing-weight', 'lump-or-shape'),
  ],
  [
    'a lump with fever is for today',
    but(fever, { since: ['fever-or-very-ill', 'weight-loss-or-lump'], 'weight-or-lump': ['lump'] }),
    today('fever'),
  ],
  [
    'not sure what came since, and very ill, is an emergency',
    but(aWellAdult, { since: 'not-sure', 'since-unsure': 'very-ill-or-worse' }),
    now('unsure-and-very-ill'),
  ],
  [
    'not sure what came since, and no worse, is for today',
    but(aWellAdult, { since: 'not-sure' }),
    today('dark-pee'),
  ],
  [
    'cancer before at sixty with arm signs that are steady is for today',
    but(aged(60), has({ blood: ['cancer-ever'] }), {
      nerves: ['arm-or-belt'],
      'arm-signs': ['tingling-or-numb'],
    }),
    today('cancer-before', { not: ['arm-weak-and-cancer'] }),
  ],
]
