import { aged, aWellAdult, aWellAdultInTheUk, but, has, withPainkillers } from '../../support/people.ts'
import { now, selfCare, selfCareNot, today, withinDays, type Scenario } from './scenario.ts'

const lasting = but(aWellAdult, { duration: 'two-to-six-weeks', timing: 'not-linked' })
const stiffForWeeks = but(lasting, { feel: ['stiff', 'changes-with-movement'], side: 'both', age: 50 })

/** 1.4, RF-25, RF-31, SI-09: what age changes. */
export const youngAndOld: readonly Scenario[] = [
  [
    'the day before turning ten a child is seen within days, with no plan',
    aged(9),
    withinDays('under-16', { comfort: false }),
  ],
  ['at ten a child is seen within days, with no plan', aged(10), withinDays('under-16', { comfort: false })],
  [
    'the day before turning sixteen there is triage only',
    aged(15),
    withinDays('under-16', { comfort: false }),
  ],
  [
    'at sixteen in the US there is a plan to follow with a parent',
    aged(16),
    selfCare({ not: ['under-16'], advice: ['with-a-parent'] }),
  ],
  [
    'at sixteen in the UK someone is to be seen within days',
    aged(16, aWellAdultInTheUk),
    withinDays('uk-age', { not: ['under-16'] }),
  ],
  [
    'the day before turning eighteen no medicine is suggested',
    withPainkillers(aged(17), 'paracetamol', 'ibuprofen'),
    selfCare({
      medicine: 'a pharmacist',
      marks: { paracetamol: 'avoid', ibuprofen: 'avoid', 'menthol-rub': 'avoid' },
      cautions: ['under-18'],
    }),
  ],
  [
    'at eighteen a medicine may be shown',
    withPainkillers(aged(18), 'paracetamol'),
    selfCare({ medicine: 'paracetamol', noCautions: ['under-18'] }),
  ],
  [
    'a seventeen-year-old in the UK who waits to be seen is shown no medicine',
    withPainkillers(aged(17, aWellAdultInTheUk), 'paracetamol'),
    withinDays('uk-age', { medicine: 'a pharmacist', comfort: true }),
  ],
  [
    'at eighteen in the UK age is no longer a reason, but being under twenty is one weak sign',
    aged(18, aWellAdultInTheUk),
    withinDays('uk-one-weak-sign', { not: ['uk-age'] }),
  ],
  [
    'the day before turning twenty is one weak sign for a UK reader',
    aged(19, aWellAdultInTheUk),
    withinDays('uk-one-weak-sign'),
  ],
  ['at twenty it is none', aged(20, aWellAdultInTheUk), selfCareNot('uk-one-weak-sign', 'uk-age')],
  [
    'a child of fourteen with tingling down the arm is for today (1.4)',
    but(aged(14), { nerves: ['arm-or-belt'], 'arm-signs': ['tingling-or-numb'] }),
    today('child-with-nerve-or-night-signs'),
  ],
  [
    'at seventeen tingling down the arm is still for today',
    but(aged(17), { nerves: ['arm-or-belt'], 'arm-signs': ['tingling-or-numb'] }),
    today('child-with-nerve-or-night-signs'),
  ],
  [
    'at eighteen it is to be seen within days',
    but(aged(18), { nerves: ['arm-or-belt'], 'arm-signs': ['tingling-or-numb'] }),
    withinDays('arm-or-belt', { not: ['child-with-nerve-or-night-signs'] }),
  ],
  [
    'a child who wakes with pain and loses weight is for today',
    but(aged(14), {
      since: ['nothing-eases-it', 'weight-loss-or-lump'],
      'constant-how': ['wakes-me-and-turning-does-not-help'],
      'weight-or-lump': ['losing-weight'],
    }),
    today('child-with-nerve-or-night-signs'),
  ],
  [
    'a child of fourteen with fever is for today',
    but(aged(14), { since: ['fever-or-very-ill'] }),
    today('fever'),
  ],
  [
    'a young athlete with pressure in the chest is an emergency like anyone',
    but(aged(16), { chest: ['pressure-in-chest'], exertion: 'sport' }),
    now('pressure-in-chest'),
  ],

  ['forty-nine in the UK stays at home', aged(49, aWellAdultInTheUk), selfCareNot('uk-age')],
  [
    'at fifty in the UK someone is to be seen within days',
    aged(50, aWellAdultInTheUk),
    withinDays('uk-age', { comfort: true }),
  ],
  [
    'fifty with no reason for the pain stays at home',
    but(aged(50), { exertion: 'nothing' }),
    selfCareNot('no-reason-over-50'),
  ],
  [
    'fifty-one with no reason is to be seen within days',
    but(aged(51), { exertion: 'nothing' }),
    withinDays('no-reason-over-50', { comfort: true }),
  ],
  [
    'fifty-one and not sure of the reason is to be seen within days',
    but(aged(51), { exertion: 'not-sure' }),
    withinDays('no-reason-over-50'),
  ],
  ['fifty-one after a lift is not', aged(51), selfCareNot('no-reason-over-50')],
  [
    'fifty-nine with pain for two weeks stays at home in the US',
    but(lasting, { age: 59 }),
    selfCareNot('over-60-and-lasting', 'over-six-weeks'),
  ],
  [
    'sixty with pain for two weeks is to be seen within days, and no comfort is offered',
    but(lasting, { age: 60 }),
    withinDays('over-60-and-lasting', { comfort: false }),
  ],
  [
    'sixty with pain for one week is not',
    but(aged(60), { duration: 'one-to-two-weeks' }),
    selfCareNot('over-60-and-lasting'),
  ],

  [
    'both shoulders stiff in the morning from fifty is to be seen within days',
    but(stiffForWeeks, { 'both-shoulders': ['both-stiff-in-the-morning'] }),
    withinDays('both-shoulders-stiff', {
      not: ['headache-and-stiff-shoulders', 'vision-and-stiff-shoulders'],
      comfort: false,
    }),
  ],
  [
    'with a new headache it is for today',
    but(stiffForWeeks, { 'both-shoulders': ['both-stiff-in-the-morning', 'new-headache-or-sore-scalp'] }),
    today('headache-and-stiff-shoulders'),
  ],
  [
    'with a jaw that hurts on chewing it is for today',
    but(stiffForWeeks, { 'both-shoulders': ['jaw-hurts-on-chewing'] }),
    today('headache-and-stiff-shoulders'),
  ],
  [
    'with a change of vision it is an emergency',
    but(stiffForWeeks, { 'both-shoulders': ['vision-change'] }),
    now('vision-and-stiff-shoulders'),
  ],
  [
    'not sure of any of it is for today',
    but(stiffForWeeks, { 'both-shoulders': 'not-sure' }),
    today('vision-and-stiff-shoulders'),
  ],
  [
    'both shoulders stiff for weeks with none of it stays at home in the US',
    stiffForWeeks,
    selfCareNot('both-shoulders-stiff'),
  ],
  [
    'the day before turning fifty this is not asked',
    but(stiffForWeeks, { age: 49, 'both-shoulders': ['vision-change'] }),
    selfCareNot('vision-and-stiff-shoulders', 'both-shoulders-stiff'),
  ],
  [
    'at fifty with pain for a week this is not asked',
    but(stiffForWeeks, { duration: 'one-to-two-weeks', 'both-shoulders': ['vision-change'] }),
    selfCareNot('vision-and-stiff-shoulders'),
  ],

  [
    'fifty-nine may take a tablet',
    withPainkillers(but(aged(59), { exertion: 'sport', severity: 5 }), 'ibuprofen'),
    selfCare({ medicine: 'ibuprofen', noCautions: ['age-60-to-64'] }),
  ],
  [
    'sixty asks before a tablet',
    withPainkillers(aged(60), 'ibuprofen', 'paracetamol'),
    selfCare({
      medicine: 'paracetamol',
      marks: { ibuprofen: 'ask', naproxen: 'ask', 'salicylate-patch': 'ok' },
      cautions: ['age-60-to-64'],
    }),
  ],
  [
    'sixty-four still asks for that reason',
    aged(64),
    selfCare({ cautions: ['age-60-to-64'], noCautions: ['age-65'] }),
  ],
  [
    'sixty-five asks before a tablet or a salicylate patch',
    withPainkillers(but(aged(65), { exertion: 'sport' }), 'ibuprofen', 'paracetamol'),
    selfCare({
      medicine: 'paracetamol',
      marks: { ibuprofen: 'ask', 'salicylate-patch': 'ask', 'anti-inflammatory-gel': 'ok' },
      cautions: ['age-65'],
      noCautions: ['age-60-to-64'],
    }),
  ],
  [
    'under fifty kilos asks about tablets and paracetamol',
    but(withPainkillers(aWellAdult), { reactions: ['under-50-kg'] }),
    selfCare({
      marks: { ibuprofen: 'ask', paracetamol: 'ask', 'salicylate-patch': 'ok' },
      cautions: ['under-50-kg'],
    }),
  ],
  [
    'an older person with a weak immune system and diabetes gathers weak signs',
    but(
      aged(70),
      { exertion: 'sport' },
      has({ blood: ['weak-immune-system'], 'sugar-and-nerves': ['diabetes'] }),
    ),
    withinDays('several-weak-signs', { comfort: false }),
  ],
]
