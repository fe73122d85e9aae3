import { aged, aWellAdult, but, has } from '../../support/people.ts'
import { now, selfCareNot, today, withinDays, type Scenario } from './scenario.ts'

type History = Parameters<typeof has>[0]
type Named = readonly [words: string, history: History]

const effortAtForty = but(aged(40), { chest: ['comes-with-effort'] })
const slowLegs = but(aWellAdult, { nerves: ['legs-or-hands'] })
const weakArm = but(aWellAdult, { nerves: ['arm-or-belt'], 'arm-signs': ['weak-or-getting-worse'] })
const nothingEases = but(aWellAdult, { since: ['nothing-eases-it'] })
const slowLegsAndNothingEases = but(slowLegs, { since: ['nothing-eases-it'] })
const breathingIn = but(aWellAdult, { chest: ['hurts-to-breathe-in'], where: ['over-blade'] })
const inTheSide = but(aWellAdult, { where: ['lower-or-side'] })
const strip = but(aWellAdult, {
  feel: ['burning', 'changes-with-movement'],
  'skin-strip': 'strip-on-one-side',
})

/** RF-03: illnesses that make pain on effort an emergency from forty. 4.3 names one kidney beside kidney disease. */
const effortRisks: readonly Named[] = [
  ['a heart attack, angina or a stent', { heart: ['heart-attack-angina-or-stent'] }],
  ['heart failure', { heart: ['heart-failure'] }],
  ['a stroke', { heart: ['stroke'] }],
  ['narrow arteries in the legs', { heart: ['leg-arteries'] }],
  ['blood pressure that is still too high', { heart: ['high-pressure-uncontrolled'] }],
  ['diabetes that has done damage', { 'sugar-and-nerves': ['diabetes-with-damage'] }],
  ['kidney disease', { gut: ['kidney'] }],
  ['severe kidney disease', { gut: ['severe-kidney-or-dialysis'] }],
  ['one kidney', { gut: ['one-kidney'] }],
]

/** RF-21: what lets germs reach the spine. */
const infectionRisks: readonly Named[] = [
  ['a weak immune system', { blood: ['weak-immune-system'] }],
  ['drugs that are injected', { blood: ['injects-drugs'] }],
  ['a recent infection or spine procedure', { blood: ['recent-infection-or-procedure'] }],
  ['diabetes', { 'sugar-and-nerves': ['diabetes'] }],
  ['diabetes that has done damage', { 'sugar-and-nerves': ['diabetes-with-damage'] }],
  ['dialysis', { gut: ['severe-kidney-or-dialysis'] }],
  ['steroid tablets', { takes: ['steroid-tablets'] }],
  ['methotrexate', { takes: ['methotrexate'] }],
]

const pregnancies: readonly Named[] = [
  ['a pregnancy that could be', { pregnancy: ['could-be'] }],
  ['early pregnancy', { pregnancy: ['under-20-weeks'] }],
  ['late pregnancy', { pregnancy: ['from-20-weeks'] }],
]

/** RF-28: who cannot fight shingles off. */
const weakDefences: readonly Named[] = [
  ['steroid tablets', { takes: ['steroid-tablets'] }],
  ['methotrexate', { takes: ['methotrexate'] }],
  ...pregnancies,
]

/** RF-03, RF-05, RF-07, RF-09, RF-21, RF-27, RF-28, RF-32: every illness that raises the stakes, one by one. */
// prettier-ignore
export const everyDanger: readonly Scenario[] = [
  ...effortRisks.map(([risk, history]): Scenario => [
    `pain on effort at forty with ${risk} is an emergency (RF-03)`,
    but(effortAtForty, has(history)),
    now(['effort-over-forty-with-risk', 'comes-with-effort']),
  ]),
  ['pain on effort at forty with an uneven heartbeat is for today, for it is no risk of RF-03', but(effortAtForty, has({ heart: ['rhythm-faints-or-low-pressure'] })), today('comes-with-effort', { not: ['effort-over-forty-with-risk'] })],
  ['bad pain in the six weeks after birth is an emergency (RF-05)', but(aWellAdult, has({ pregnancy: ['baby-in-last-6-weeks'] }), { severity: 7, where: ['over-blade'] }), now('vessels-under-strain-and-bad-pain')],
  ['pain of 6 in the six weeks after birth is not', but(aWellAdult, has({ pregnancy: ['baby-in-last-6-weeks'] }), { severity: 6, where: ['over-blade'] }), selfCareNot('vessels-under-strain-and-bad-pain')],

  ...pregnancies.map(([pregnancy, history]): Scenario => [
    `pain on breathing in with ${pregnancy} is an emergency (RF-07)`,
    but(breathingIn, has(history)),
    now('breathing-pain-in-pregnancy'),
  ]),
  ['pain on breathing in while trying for a baby is not', but(breathingIn, has({ pregnancy: ['trying'] })), selfCareNot('breathing-pain-in-pregnancy')],

  ...infectionRisks.map(([risk, history]): Scenario => [
    `pain that nothing eases with ${risk} is for today, fever or not (RF-21)`,
    but(nothingEases, has(history)),
    today('constant-with-infection-risk', { not: ['infection-and-weakness'] }),
  ]),
  ...infectionRisks.map(([risk, history]): Scenario => [
    `pain that nothing eases, slowly weak legs and ${risk} is an emergency (RF-21)`,
    but(slowLegsAndNothingEases, has(history)),
    now('infection-and-weakness', { not: ['legs-or-hands-fast'] }),
  ]),
  ['pain that nothing eases, a weak arm and diabetes is an emergency (RF-21)', but(weakArm, { since: ['nothing-eases-it'] }, has({ 'sugar-and-nerves': ['diabetes'] })), now('infection-and-weakness')],
  ['slowly weak legs with diabetes, where turning over eases the pain, is for today', but(slowLegs, has({ 'sugar-and-nerves': ['diabetes'] })), today('legs-or-hands', { not: ['infection-and-weakness', 'constant-with-infection-risk'] })],
  ['slowly weak legs and pain that nothing eases, without a way in for germs, is for today', slowLegsAndNothingEases, today('legs-or-hands', { not: ['infection-and-weakness', 'constant-with-infection-risk'] })],
  ['pain that nothing eases with one kidney is no danger of infection', but(nothingEases, has({ gut: ['one-kidney'] })), selfCareNot('constant-with-infection-risk')],

  ...weakDefences.map(([weakness, history]): Scenario => [
    `a burning strip on one side with ${weakness} is for today, rash or not (RF-28)`,
    but(strip, has(history), { where: ['over-blade'] }),
    today(['strip-and-weak-defences', 'strip-on-one-side'], { not: ['rash-or-blisters'] }),
  ]),
  ['a burning strip on one side while trying for a baby is to be seen within days', but(strip, has({ pregnancy: ['trying'] })), withinDays('strip-on-one-side', { not: ['strip-and-weak-defences'] })],

  ...pregnancies.map(([pregnancy, history]): Scenario => [
    `pain low in the side with ${pregnancy} is for today (RF-27)`,
    but(inTheSide, has(history)),
    today('flank-and-kidney-at-risk', { not: ['kidney'] }),
  ]),
  ['pain low in the side in the six weeks after birth is for today, which is more careful than RF-27', but(inTheSide, has({ pregnancy: ['baby-in-last-6-weeks'] })), today('flank-and-kidney-at-risk')],
  ['pain low in the side while breastfeeding an older baby is not', but(inTheSide, has({ pregnancy: ['breastfeeding'] })), selfCareNot('flank-and-kidney-at-risk')],

  ['legs slowly weak since a new statin is an emergency (RF-32)', but(slowLegs, has({ takes: ['new-statin'] })), now('new-statin-and-weak')],
  ['tingling in the arm with a new statin is to be seen within days', but(aWellAdult, has({ takes: ['new-statin'] }), { nerves: ['arm-or-belt'], 'arm-signs': ['tingling-or-numb'] }), withinDays(['new-statin', 'arm-or-belt'], { not: ['new-statin-and-weak'] })],
  ['constant pain after an operation or injection in the back is for today (RF-21)', but(nothingEases, has({ bones: ['operation-metal-or-injection'] })), today('constant-with-infection-risk')],
  ['the same with a weakening arm is an emergency (RF-21)', but(weakArm, { since: ['nothing-eases-it'] }, has({ bones: ['operation-metal-or-injection'] })), now('infection-and-weakness')],
]
