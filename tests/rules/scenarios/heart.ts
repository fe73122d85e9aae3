import { aged, aWellAdult, but, has } from '../../support/people.ts'
import { now, selfCareNot, today, withinDays, type Scenario } from './scenario.ts'

const at55WithSevere = but(aged(55), { severity: 7 })
const onlyEffort = but(aWellAdult, { chest: ['comes-with-effort'] })

/** RF-01 to RF-05, RF-17, SI-04: the heart and the great vessels. */
export const heart: readonly Scenario[] = [
  [
    'pressure in the chest with the pain is an emergency',
    but(aWellAdult, { chest: ['pressure-in-chest'] }),
    now('pressure-in-chest'),
  ],
  [
    'a sore, stiff neck and top of the shoulder alone is no sign of the heart',
    but(aWellAdult, { where: ['neck', 'top-of-shoulder'], feel: ['stiff', 'changes-with-movement'] }),
    selfCareNot('pressure-in-chest', 'new-neck-pain-and-dizzy', 'jaw-or-back-rigid'),
  ],
  ['a heavy, squeezed arm is an emergency', but(aWellAdult, { chest: ['heavy-arm'] }), now('heavy-arm')],
  [
    'steady tingling in the arm is a nerve to be seen, not a heavy arm',
    but(aWellAdult, { nerves: ['arm-or-belt'], 'arm-signs': ['tingling-or-numb'] }),
    withinDays('arm-or-belt', {
      not: ['heavy-arm', 'face-speech-or-one-side', 'arm-weak', 'inner-arm-and-smoker'],
      comfort: false,
    }),
  ],
  [
    'short of breath at rest is an emergency',
    but(aWellAdult, { chest: ['breathless-at-rest'] }),
    now('breathless-at-rest'),
  ],
  [
    'a cold sweat or feeling sick is an emergency',
    but(aWellAdult, { chest: ['cold-sweat-or-sick'] }),
    now('cold-sweat-or-sick'),
  ],
  [
    'faint, or the heart racing, is an emergency',
    but(aWellAdult, { chest: ['faint-or-racing-heart'] }),
    now('faint-or-racing-heart'),
  ],
  [
    'puffing and sweating in sport that settled on stopping is no alarm',
    but(aWellAdult, { exertion: 'sport', timing: 'during' }),
    selfCareNot('breathless-at-rest', 'cold-sweat-or-sick', 'faint-or-racing-heart', 'comes-with-effort'),
  ],
  [
    'unusually tired with heart trouble is to be seen today',
    but(aWellAdult, has({ heart: ['high-pressure-controlled', 'unusually-tired'] })),
    today('unusually-tired-with-heart-risk'),
  ],
  [
    'well controlled blood pressure without tiredness is not',
    but(aWellAdult, has({ heart: ['high-pressure-controlled'] })),
    selfCareNot('unusually-tired-with-heart-risk', 'torn-artery-risk-and-bad-pain'),
  ],
  [
    'pain that comes with effort and is here now is an emergency',
    but(onlyEffort, { effort: ['there-now-or-at-rest'] }),
    now('attacks-on-effort'),
  ],
  [
    'attacks over fifteen minutes are an emergency',
    but(onlyEffort, { effort: ['over-fifteen-minutes'] }),
    now('attacks-on-effort'),
  ],
  [
    'attacks that come more often are an emergency',
    but(onlyEffort, { effort: ['more-often'] }),
    now('attacks-on-effort'),
  ],
  [
    'pain on effort over forty with a risk is an emergency',
    but(onlyEffort, { effort: ['over-forty-with-risk'] }),
    now('attacks-on-effort'),
  ],
  [
    'brief pain on effort, fully gone, is to be seen today',
    onlyEffort,
    today('comes-with-effort', { not: ['attacks-on-effort'] }),
  ],
  [
    'not sure which kind of pain on effort is today at the least',
    but(onlyEffort, { effort: 'not-sure' }),
    today('comes-with-effort'),
  ],
  [
    'pain on effort at forty with high blood pressure is an emergency (RF-03)',
    but(onlyEffort, aged(40, has({ heart: ['high-pressure-controlled'] }))),
    now('effort-over-forty-with-risk'),
  ],
  [
    'pain on effort at sixty with diabetes is an emergency (RF-03)',
    but(onlyEffort, aged(60, has({ 'sugar-and-nerves': ['diabetes'] }))),
    now('effort-over-forty-with-risk'),
  ],
  [
    'pain on effort at thirty-nine with high blood pressure is for today (RF-03)',
    but(onlyEffort, aged(39, has({ heart: ['high-pressure-controlled'] }))),
    today('comes-with-effort', { not: ['effort-over-forty-with-risk'] }),
  ],
  [
    'sudden or tearing pain is an emergency',
    but(aWellAdult, { chest: ['sudden-or-tearing'] }),
    now('sudden-or-tearing'),
  ],
  [
    'a muscle that caught while lifting, without sudden tearing pain, is not',
    but(aWellAdult, { timing: 'during' }),
    selfCareNot('sudden-or-tearing'),
  ],
  [
    'an aneurysm and pain of 7 is an emergency',
    but(aWellAdult, has({ heart: ['aneurysm-or-torn-artery-risk'] }), { severity: 7 }),
    now('torn-artery-risk-and-bad-pain'),
  ],
  [
    'an aneurysm and pain of 6 is below the line of severe pain',
    but(aWellAdult, has({ heart: ['aneurysm-or-torn-artery-risk'] }), { severity: 6 }),
    selfCareNot('torn-artery-risk-and-bad-pain'),
  ],
  [
    'not sure about the heart adds no urgency by itself, even at 7',
    but(aWellAdult, has({ heart: 'not-sure' }), { severity: 7 }),
    selfCareNot('torn-artery-risk-and-bad-pain', 'unusually-tired-with-heart-risk', 'clot-before'),
  ],
  [
    'pain on effort at forty with asthma and nothing of the heart is for today',
    but(onlyEffort, aged(40, has({ lungs: ['asthma'] }))),
    today('comes-with-effort', { not: ['effort-over-forty-with-risk'] }),
  ],
  [
    'severe pain with uncontrolled blood pressure is an emergency (RF-05)',
    but(aWellAdult, has({ heart: ['high-pressure-uncontrolled'] }), { severity: 7 }),
    now('vessels-under-strain-and-bad-pain'),
  ],
  [
    'severe pain with a heart operation is an emergency (RF-05)',
    but(aWellAdult, has({ heart: ['heart-operation'] }), { severity: 7 }),
    now('vessels-under-strain-and-bad-pain'),
  ],
  [
    'severe pain late in pregnancy is an emergency (RF-05)',
    but(aWellAdult, has({ pregnancy: ['from-20-weeks'] }), { severity: 7, where: ['over-blade'] }),
    now('vessels-under-strain-and-bad-pain'),
  ],
  [
    'pain of 6 with uncontrolled blood pressure is below the line of severe pain',
    but(aWellAdult, has({ heart: ['high-pressure-uncontrolled'] }), { severity: 6 }),
    selfCareNot('vessels-under-strain-and-bad-pain'),
  ],
  [
    'severe pain with controlled blood pressure is not that alarm',
    but(aWellAdult, has({ heart: ['high-pressure-controlled'] }), { severity: 7 }),
    selfCareNot('vessels-under-strain-and-bad-pain'),
  ],
  [
    'severe pain low in the side at fifty-five is an emergency',
    but(at55WithSevere, { where: ['lower-or-side'] }),
    now('bad-pain-elsewhere-over-55'),
  ],
  [
    'severe pain in the tummy at fifty-five is an emergency',
    but(at55WithSevere, { where: ['ribs-or-tummy'] }),
    now('bad-pain-elsewhere-over-55'),
  ],
  [
    'severe pain in the side the day before turning fifty-five is not that alarm',
    but(at55WithSevere, { age: 54, where: ['lower-or-side'] }),
    selfCareNot('bad-pain-elsewhere-over-55', 'bad-pain-over-55'),
  ],
  [
    'pain of 6 in the side at fifty-five is not that alarm',
    but(aged(55), { severity: 6, where: ['lower-or-side'] }),
    selfCareNot('bad-pain-elsewhere-over-55', 'bad-pain-over-55'),
  ],
  [
    'severe upper-back pain at fifty-five is for today, not an emergency',
    at55WithSevere,
    today('bad-pain-over-55', { not: ['bad-pain-elsewhere-over-55'] }),
  ],
  [
    'severe upper-back pain the day before turning fifty-five is not',
    but(at55WithSevere, { age: 54 }),
    selfCareNot('bad-pain-over-55'),
  ],
  [
    'upper-back pain of 6 at fifty-five is not',
    but(aged(55), { severity: 6 }),
    selfCareNot('bad-pain-over-55'),
  ],
  ['pain of 10 is for today at the least', but(aWellAdult, { severity: 10 }), today('worst-imaginable')],
  [
    'pain of 9 on the first day at thirty is not the worst imaginable',
    but(aWellAdult, { severity: 9 }),
    selfCareNot('worst-imaginable', 'bad-after-a-day'),
  ],
  [
    'not sure about the chest, and very ill, is an emergency',
    but(aWellAdult, { chest: 'not-sure', 'chest-unsure': 'very-ill-or-worse' }),
    now('unsure-and-very-ill'),
  ],
  [
    'not sure about the chest, and no worse, is for today',
    but(aWellAdult, { chest: 'not-sure' }),
    today('pressure-in-chest', { not: ['unsure-and-very-ill'] }),
  ],
]
