import { aged, aWellAdult, but, has } from '../../support/people.ts'
import { now, selfCareNot, today, withinDays, type Scenario } from './scenario.ts'

const slowLegs = but(aWellAdult, { nerves: ['legs-or-hands'], 'legs-speed': 'slowly-over-weeks' })
const arm = but(aWellAdult, { nerves: ['arm-or-belt'] })
const burning = but(aWellAdult, { feel: ['burning', 'changes-with-movement'] })
const strip = but(burning, { 'skin-strip': 'strip-on-one-side' })
const suddenly = but(aWellAdult, { timing: 'during' })
const atTheDesk = but(aWellAdult, { exertion: 'desk-or-phone' })
const crash = but(aWellAdult, { since: ['crash-or-bad-fall'] })

/** RF-06, RF-09 to RF-11, RF-13, RF-20, RF-24, RF-28, RF-29, RF-35, RF-36, RF-38. */
export const spineAndNerves: readonly Scenario[] = [
  [
    'a drooping face, trouble speaking or one weak side is an emergency',
    but(aWellAdult, { nerves: ['face-speech-or-one-side'] }),
    now('face-speech-or-one-side'),
  ],
  [
    'new neck pain with dizziness is an emergency',
    but(aWellAdult, { nerves: ['new-neck-pain-and-dizzy'] }),
    now('new-neck-pain-and-dizzy'),
  ],
  [
    'legs weak within days is an emergency',
    but(slowLegs, { 'legs-speed': 'hours-or-days' }),
    now('legs-or-hands-fast'),
  ],
  [
    'legs weak over weeks is for today',
    slowLegs,
    today('legs-or-hands', {
      not: ['legs-or-hands-fast', 'legs-or-hands-and-cancer', 'legs-or-hands-and-fever', 'belt-and-legs'],
    }),
  ],
  [
    'not sure how fast the legs became weak is for today at the least',
    but(slowLegs, { 'legs-speed': 'not-sure' }),
    today('legs-or-hands'),
  ],
  [
    'tired legs that nobody ticks as weak raise nothing',
    aWellAdult,
    selfCareNot('legs-or-hands', 'numb-bottom-or-toilet', 'muscle-hard-or-arms-stuck', 'overdose-or-crisis'),
  ],
  [
    'weak legs over weeks after cancer is an emergency',
    but(slowLegs, has({ blood: ['cancer-ever'] })),
    now('legs-or-hands-and-cancer'),
  ],
  [
    'weak legs over weeks with fever is an emergency',
    but(slowLegs, { since: ['fever-or-very-ill'] }),
    now('legs-or-hands-and-fever'),
  ],
  [
    'a numb bottom or trouble peeing is an emergency',
    but(aWellAdult, { nerves: ['numb-bottom-or-toilet'] }),
    now('numb-bottom-or-toilet'),
  ],
  ['a crash or bad fall is an emergency', crash, now('crash-or-bad-fall')],
  [
    'a knock or small fall at thirty is not',
    but(aWellAdult, { exertion: 'knock-or-small-fall' }),
    selfCareNot('crash-or-bad-fall', 'cracked-bone', 'cracked-bone-now', 'hurt-by-another-person'),
  ],
  [
    'someone hurt by another person gets help for that too',
    but(aWellAdult, { exertion: 'knock-or-small-fall', 'hurt-by': 'another-person' }),
    today('hurt-by-another-person'),
  ],
  [
    'a rigid jaw or back is an emergency',
    but(aWellAdult, { nerves: ['jaw-or-back-rigid'] }),
    now('jaw-or-back-rigid'),
  ],
  [
    'a weak arm is for today',
    but(arm, { 'arm-signs': ['weak-or-getting-worse'] }),
    today('arm-weak', { not: ['arm-weak-and-cancer'] }),
  ],
  [
    'a weak arm after cancer is an emergency',
    but(arm, { 'arm-signs': ['weak-or-getting-worse'] }, has({ blood: ['cancer-ever'] })),
    now('arm-weak-and-cancer'),
  ],
  ['not sure what runs down the arm is for today', but(arm, { 'arm-signs': 'not-sure' }), today('arm-weak')],
  [
    'a belt of pain with weak legs is an emergency',
    but(aWellAdult, { nerves: ['arm-or-belt', 'legs-or-hands'], 'arm-signs': ['belt-round-chest'] }),
    now('belt-and-legs'),
  ],
  [
    'a belt of pain alone is to be seen within days',
    but(arm, { 'arm-signs': ['belt-round-chest'] }),
    withinDays('arm-or-belt', { not: ['belt-and-legs'] }),
  ],
  [
    'pain into the inner arm of a smoker is to be seen within days',
    but(arm, { 'arm-signs': ['inner-arm-and-smoker'] }),
    withinDays('inner-arm-and-smoker', { comfort: false }),
  ],
  [
    'an ache at a desk without anything down the arm stays at home',
    atTheDesk,
    selfCareNot('arm-or-belt', 'arm-weak'),
  ],

  [
    'pain on the spine after lifting at sixty-five is for today',
    but(aged(65, suddenly), { where: ['on-the-spine'] }),
    today('cracked-bone-now'),
  ],
  [
    'pain on the spine after lifting the day before turning sixty-five is not',
    but(aged(64, suddenly), { where: ['on-the-spine'] }),
    selfCareNot('cracked-bone-now', 'cracked-bone'),
  ],
  [
    'mild pain beside the spine after lifting at sixty-five is to be seen within days',
    aged(65, suddenly),
    withinDays('cracked-bone', { not: ['cracked-bone-now'], comfort: false }),
  ],
  [
    'mild pain hours after lifting at sixty-five is not, for it did not start with the lift',
    aged(65),
    selfCareNot('cracked-bone'),
  ],
  [
    'not sure when it came after lifting at sixty-five is to be seen within days',
    but(aged(65), { timing: 'not-sure' }),
    withinDays('cracked-bone'),
  ],
  [
    'mild pain after sport at sixty-five is not, for sport is no fall, lift or cough',
    but(aged(65), { exertion: 'sport' }),
    selfCareNot('cracked-bone'),
  ],
  [
    'thin bones and a lift at fifty is to be seen within days',
    but(aged(50, suddenly), has({ bones: ['thin-bones'] })),
    withinDays('cracked-bone'),
  ],
  [
    'thin bones and a lift at forty-nine is not',
    but(aged(49, suddenly), has({ bones: ['thin-bones'] })),
    selfCareNot('cracked-bone', 'shorter-or-stooped'),
  ],
  [
    'thin bones, a cough and pain of 7 at fifty is for today',
    but(aged(50), has({ bones: ['thin-bones'] }), { exertion: 'cough', severity: 7 }),
    today('cracked-bone-now'),
  ],
  [
    'thin bones, a cough and pain of 6 at fifty is within days',
    but(aged(50), has({ bones: ['thin-bones'] }), { exertion: 'cough', severity: 6 }),
    withinDays('cracked-bone', { not: ['cracked-bone-now'] }),
  ],
  [
    'steroid tablets, a small fall and pain of 7 at thirty is for today',
    but(aWellAdult, has({ takes: ['steroid-tablets'] }), { exertion: 'knock-or-small-fall', severity: 7 }),
    today('cracked-bone-now'),
  ],
  [
    'steroid tablets, a small fall and pain of 6 is within days',
    but(aWellAdult, has({ takes: ['steroid-tablets'] }), { exertion: 'knock-or-small-fall', severity: 6 }),
    withinDays('cracked-bone', { not: ['cracked-bone-now'] }),
  ],
  [
    'shorter or stooped is to be seen within days',
    but(atTheDesk, has({ bones: ['shorter-or-stooped'] })),
    withinDays('shorter-or-stooped'),
  ],
  [
    'a fall at sixty-five is to be seen within days',
    but(aged(65, atTheDesk), has({ bones: ['knee-or-wrist'] }), { fall: 'yes' }),
    withinDays('fall-at-65', { comfort: false }),
  ],
  [
    'no fall at sixty-five is not',
    but(aged(65, atTheDesk), has({ bones: ['knee-or-wrist'] })),
    selfCareNot('fall-at-65'),
  ],
  [
    'a fall the day before turning sixty-five is not that flag',
    but(aged(64, atTheDesk), has({ bones: ['knee-or-wrist'] }), { fall: 'yes' }),
    selfCareNot('fall-at-65'),
  ],
  [
    'a fall at seventy counts whatever the pain is blamed on (1.4)',
    but(aged(70), { exertion: 'slept-wrong', fall: 'yes' }),
    withinDays('fall-at-65'),
  ],

  [
    'a rash or blisters is for today',
    but(burning, { 'skin-strip': 'rash-or-blisters' }),
    today('rash-or-blisters'),
  ],
  [
    'a burning strip on one side is to be seen within days',
    strip,
    withinDays('strip-on-one-side', { not: ['rash-or-blisters'], comfort: false }),
  ],
  [
    'a burning strip with a weak immune system is for today (RF-28)',
    but(strip, has({ blood: ['weak-immune-system'] })),
    today('strip-and-weak-defences'),
  ],
  [
    'a burning strip in pregnancy is for today (RF-28)',
    but(strip, has({ pregnancy: ['under-20-weeks'] })),
    today('strip-and-weak-defences'),
  ],
  [
    'a burning strip with diabetes is to be seen within days',
    but(strip, has({ 'sugar-and-nerves': ['diabetes'] })),
    withinDays('strip-on-one-side', { not: ['strip-and-weak-defences'] }),
  ],
  [
    'an itchy patch for weeks is to be seen within days',
    but(burning, { 'skin-strip': 'itchy-patch-for-weeks' }),
    withinDays('itchy-patch'),
  ],
  [
    'burning that is no strip, rash or patch stays at home with a watch for a rash',
    burning,
    { ...selfCareNot('strip-on-one-side', 'itchy-patch', 'rash-or-blisters'), advice: ['rash-watch'] },
  ],
  [
    'not sure about a rash is for today',
    but(burning, { 'skin-strip': 'not-sure' }),
    today('rash-or-blisters'),
  ],
  [
    'not sure about the nerves, and very ill, is an emergency',
    but(aWellAdult, { nerves: 'not-sure', 'nerves-unsure': 'very-ill-or-worse' }),
    now('unsure-and-very-ill'),
  ],
  [
    'not sure about the nerves, and no worse, is for today',
    but(aWellAdult, { nerves: 'not-sure' }),
    today('numb-bottom-or-toilet'),
  ],
]
