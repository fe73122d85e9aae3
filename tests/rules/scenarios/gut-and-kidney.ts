import { aged, aWellAdult, but, has } from '../../support/people.ts'
import { now, selfCareNot, today, withinDays, type Scenario } from './scenario.ts'

const tummy = but(aWellAdult, { where: ['ribs-or-tummy'] })
const side = but(aWellAdult, { where: ['lower-or-side'] })
const cramps = but(aWellAdult, { feel: ['cramps-in-many-muscles', 'changes-with-movement'] })
const hard = but(aWellAdult, { nerves: ['muscle-hard-or-arms-stuck'] })

/** RF-15, RF-16, RF-22, RF-26, RF-27, RF-32, RF-34. */
export const gutAndKidney: readonly Scenario[] = [
  ['dark pee after hard exercise is an emergency', but(aWellAdult, { since: ['dark-pee'] }), now('dark-pee')],
  [
    'sore muscles the day after without dark pee are not',
    but(aWellAdult, { timing: 'next-day-to-three-days' }),
    selfCareNot('dark-pee', 'muscle-hard-or-arms-stuck'),
  ],
  [
    'a rock-hard muscle or arms that will not straighten is for today',
    hard,
    today('muscle-hard-or-arms-stuck', { cautions: ['hard-muscle'], marks: { ibuprofen: 'avoid' } }),
  ],
  [
    'a swollen muscle that nobody calls hard or weak is not',
    but(aWellAdult, { feel: ['swollen-or-bruised', 'changes-with-movement'] }),
    selfCareNot('muscle-hard-or-arms-stuck'),
  ],
  [
    'a new statin with marked weakness is an emergency (RF-32)',
    but(hard, has({ takes: ['new-statin'] })),
    now('new-statin-and-weak'),
  ],
  [
    'a new statin and aching is to be seen within days, and no comfort is offered',
    but(aWellAdult, has({ takes: ['new-statin'] })),
    withinDays('new-statin', { comfort: false, not: ['new-statin-and-weak'] }),
  ],
  [
    'blood pressure tablets are no new statin',
    but(aWellAdult, has({ takes: ['pressure-tablets'] })),
    selfCareNot('new-statin'),
  ],
  [
    'not sure about medicines is no new statin',
    but(aWellAdult, has({ takes: 'not-sure' }), { exertion: 'sport' }),
    selfCareNot('new-statin', 'bleeding-into-the-muscle'),
  ],
  [
    'black poo or vomiting blood is an emergency',
    but(aWellAdult, { since: ['black-poo-or-vomiting-blood'] }),
    now('black-poo-or-vomiting-blood'),
  ],
  [
    'an ulcer in the past without bleeding now is not',
    but(aWellAdult, has({ gut: ['ulcer-or-bleed'] })),
    selfCareNot('black-poo-or-vomiting-blood'),
  ],
  ['very bad tummy pain is an emergency', but(tummy, { tummy: ['very-bad'] }), now('very-bad-tummy')],
  [
    'yellow skin or eyes is for today',
    but(tummy, { tummy: ['yellow-skin-or-eyes'] }),
    today('yellow-or-sick', { not: ['very-bad-tummy'] }),
  ],
  [
    'being sick again and again is for today',
    but(tummy, { tummy: ['keeps-being-sick'] }),
    today('yellow-or-sick'),
  ],
  [
    'pain that comes with meals is to be seen within days, and no comfort is offered',
    but(tummy, { tummy: ['comes-with-meals'] }),
    withinDays('comes-with-meals', { not: ['yellow-or-sick'], comfort: false }),
  ],
  [
    'pain by the ribs with none of these stays at home',
    tummy,
    selfCareNot('comes-with-meals', 'yellow-or-sick', 'very-bad-tummy'),
  ],
  ['not sure about the tummy is for today', but(tummy, { tummy: 'not-sure' }), today('very-bad-tummy')],
  [
    'pain in the side in waves is for today',
    but(side, { flank: ['in-waves'] }),
    today('kidney', { not: ['kidney-and-unbearable'] }),
  ],
  ['burning or bloody pee is for today', but(side, { flank: ['burning-or-bloody-pee'] }), today('kidney')],
  [
    'pain in the side with fever or shaking is for today',
    but(side, { flank: ['fever-or-shaking'] }),
    today('kidney'),
  ],
  ['passing no pee is for today', but(side, { flank: ['no-pee'] }), today('kidney')],
  [
    'pain in the side with one kidney is for today',
    but(side, has({ gut: ['one-kidney'] })),
    today('flank-and-kidney-at-risk', { not: ['kidney'] }),
  ],
  [
    'pain in the side in pregnancy is for today',
    but(side, has({ pregnancy: ['under-20-weeks'] })),
    today('flank-and-kidney-at-risk'),
  ],
  [
    'pain in the side with well-watched kidney disease is not that alarm',
    but(side, has({ gut: ['kidney'] })),
    selfCareNot('flank-and-kidney-at-risk'),
  ],
  [
    'one kidney and pain between the shoulder blades is not that alarm',
    but(aWellAdult, has({ gut: ['one-kidney'] })),
    selfCareNot('flank-and-kidney-at-risk'),
  ],
  [
    'unbearable pain in the side is an emergency',
    but(side, { flank: ['unbearable'] }),
    now('kidney-and-unbearable'),
  ],
  ['a strained side with none of these stays at home', side, selfCareNot('kidney', 'kidney-and-unbearable')],
  ['not sure about the side is for today', but(side, { flank: 'not-sure' }), today('kidney')],
  [
    'cramps in many muscles with vomiting are for today',
    but(cramps, { 'cramps-with': ['vomiting-or-diarrhoea'] }),
    today('cramps-with-more'),
  ],
  [
    'cramps in many muscles on water tablets are for today',
    but(cramps, { 'cramps-with': ['water-tablets'] }),
    today('cramps-with-more'),
  ],
  [
    'cramps in many muscles after heavy sweating are for today',
    but(cramps, { 'cramps-with': ['heat-or-heavy-sweating'] }),
    today('cramps-with-more'),
  ],
  [
    'cramps with tingling round the mouth are for today',
    but(cramps, { 'cramps-with': ['tingling-mouth-or-hands'] }),
    today('cramps-with-more'),
  ],
  ['cramps in many muscles with none of these stay at home', cramps, selfCareNot('cramps-with-more')],
  [
    'one cramped muscle on water tablets is not that alarm',
    but(aWellAdult, has({ takes: ['water-tablets'] })),
    selfCareNot('cramps-with-more'),
  ],
  [
    'severe kidney disease without constant pain stays at home, without tablets',
    but(aWellAdult, has({ gut: ['severe-kidney-or-dialysis'] })),
    {
      ...selfCareNot('constant-with-infection-risk', 'several-weak-signs'),
      marks: { ibuprofen: 'avoid', paracetamol: 'ask' },
    },
  ],
  [
    'severe pain in the tummy at fifty-four is judged by what comes with it',
    but(aged(54), { where: ['ribs-or-tummy'], severity: 7 }),
    selfCareNot('bad-pain-elsewhere-over-55'),
  ],
]
