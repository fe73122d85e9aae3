import { aged, aWellAdult, aWellAdultInTheUk, but, has, withPainkillers } from '../../support/people.ts'
import { selfCare, selfCareNot, today, withinDays, type Scenario } from './scenario.ts'

const months = but(aWellAdult, { duration: 'over-three-months', timing: 'not-linked' })
const constant = but(aWellAdult, { since: ['nothing-eases-it'] })
const tenYearSteroids = has({ takes: ['steroid-tablets'], 'sugar-and-nerves': ['diabetes'] })
const desk = but(aWellAdult, { exertion: 'desk-or-phone' })

/** RF-30, RF-37, the cluster of 1.4, 2.1 and section 6: how long, how bad, and weak signs that add up. */
export const howLong: readonly Scenario[] = [
  [
    'pain of 8 after the first day is to be seen within days',
    but(aWellAdult, { severity: 8, duration: 'one-to-three-days' }),
    withinDays('bad-after-a-day', { comfort: true }),
  ],
  [
    'pain of 7 after the first day is not',
    but(aWellAdult, { severity: 7, duration: 'one-to-three-days' }),
    selfCareNot('bad-after-a-day'),
  ],
  ['pain of 8 on the first day is not yet', but(aWellAdult, { severity: 8 }), selfCareNot('bad-after-a-day')],
  [
    'pain of 8, not sure since when, is to be seen within days',
    but(aWellAdult, { severity: 8, duration: 'not-sure' }),
    withinDays('bad-after-a-day'),
  ],
  [
    'two to six weeks stays at home in the US',
    but(aWellAdult, { duration: 'two-to-six-weeks' }),
    selfCareNot('over-six-weeks', 'keeps-coming-back', 'several-weak-signs'),
  ],
  [
    'six weeks is to be seen within days, with comfort',
    but(aWellAdult, { duration: 'six-weeks-to-three-months' }),
    withinDays('over-six-weeks', { comfort: true, offers: ['easy-movement', 'slow-breathing'] }),
  ],
  [
    'pain that keeps coming back is to be seen within days',
    but(aWellAdult, { duration: 'keeps-coming-back' }),
    withinDays('keeps-coming-back', { comfort: true }),
  ],
  [
    'not sure how long is to be seen within days',
    but(aWellAdult, { duration: 'not-sure' }),
    withinDays('over-six-weeks'),
  ],
  [
    'worse for over a week is to be seen within days, and no comfort is offered',
    but(aWellAdult, { since: ['worse-for-over-a-week'] }),
    withinDays('worse-for-over-a-week', { comfort: false }),
  ],
  [
    'pain for a week that is not getting worse stays at home in the US',
    but(aWellAdult, { duration: 'one-to-two-weeks' }),
    selfCareNot('worse-for-over-a-week'),
  ],
  [
    'pain the same in any position is to be seen within days, and no comfort is offered',
    but(constant, { 'constant-how': ['same-in-any-position'] }),
    withinDays('same-in-any-position', { comfort: false }),
  ],
  [
    'pain that wakes at night and nothing more is one weak sign, and stays at home in the US',
    but(constant, { 'constant-how': ['wakes-me-and-turning-does-not-help'] }),
    selfCareNot('same-in-any-position', 'several-weak-signs'),
  ],
  [
    'for a UK adult that one sign is enough',
    but(constant, { region: 'uk', 'constant-how': ['wakes-me-and-turning-does-not-help'] }),
    withinDays('uk-one-weak-sign'),
  ],

  [
    'stiff mornings that ease with moving for months are to be seen within days',
    but(months, { morning: ['stiff-for-half-an-hour', 'better-with-moving'] }),
    withinDays('stiff-mornings', { comfort: false }),
  ],
  [
    'stiff mornings and waking in the second half of the night too',
    but(months, { morning: ['stiff-for-half-an-hour', 'wakes-in-second-half-of-night'] }),
    withinDays('stiff-mornings'),
  ],
  [
    'stiff mornings that began before forty-five too',
    but(months, { morning: ['stiff-for-half-an-hour', 'began-before-45'] }),
    withinDays('stiff-mornings'),
  ],
  [
    'months of pain with none of it are seen for the months alone',
    months,
    withinDays('over-six-weeks', { not: ['stiff-mornings', 'red-painful-eye'], comfort: true }),
  ],
  [
    'months of pain that is better with moving but not stiff are not stiff mornings',
    but(months, { morning: ['better-with-moving'] }),
    withinDays('over-six-weeks', { not: ['stiff-mornings'] }),
  ],
  [
    'a red, painful eye with months of pain is for today',
    but(months, { morning: ['red-painful-eye'] }),
    today('red-painful-eye'),
  ],
  [
    'stiff mornings in the first weeks are not asked about',
    but(aWellAdult, { morning: ['red-painful-eye', 'stiff-for-half-an-hour', 'better-with-moving'] }),
    selfCareNot('red-painful-eye', 'stiff-mornings'),
  ],

  [
    'one weak sign stays at home in the US: diabetes',
    but(desk, has({ 'sugar-and-nerves': ['diabetes'] })),
    selfCareNot('several-weak-signs', 'many-weak-signs'),
  ],
  [
    'two weak signs are to be seen within days: diabetes and steroid tablets',
    but(desk, tenYearSteroids),
    withinDays('several-weak-signs', { not: ['many-weak-signs'], comfort: false }),
  ],
  [
    'three weak signs are to be seen within days',
    but(desk, tenYearSteroids, { feel: ['worse-on-cough-or-strain'] }),
    withinDays('several-weak-signs', { not: ['many-weak-signs'] }),
  ],
  [
    'four weak signs are for today',
    but(desk, tenYearSteroids, { feel: ['worse-on-cough-or-strain'], duration: 'two-to-six-weeks' }),
    today('many-weak-signs'),
  ],
  [
    'injected drugs count for two',
    but(desk, has({ blood: ['injects-drugs'] })),
    withinDays('several-weak-signs'),
  ],
  [
    'a recent infection counts for one',
    but(desk, has({ blood: ['recent-infection-or-procedure'] })),
    selfCareNot('several-weak-signs'),
  ],
  [
    'a blood thinner and a knock count for two',
    but(aWellAdult, has({ takes: ['warfarin'] }), { exertion: 'knock-or-small-fall' }),
    withinDays('several-weak-signs'),
  ],
  [
    'a blood thinner and a lift count for nothing',
    but(aWellAdult, has({ takes: ['warfarin'] })),
    selfCareNot('several-weak-signs'),
  ],
  [
    'methotrexate and a weak immune system are one sign, not two',
    but(desk, has({ takes: ['methotrexate'], blood: ['weak-immune-system'] })),
    selfCareNot('several-weak-signs'),
  ],
  [
    'thin bones and a bone that broke easily are one sign, not two',
    but(desk, has({ bones: ['thin-bones', 'broke-a-bone-easily'] })),
    selfCareNot('several-weak-signs'),
  ],
  [
    'being under twenty and waking at night are two',
    but(aged(19, constant), { 'constant-how': ['wakes-me-and-turning-does-not-help'] }),
    withinDays('several-weak-signs'),
  ],
  [
    'not sure how it feels counts as the one weak sign that it may hide',
    but(desk, has({ 'sugar-and-nerves': ['diabetes'] }), { feel: 'not-sure' }),
    withinDays('several-weak-signs'),
  ],
  [
    'not sure about steroid tablets after a lift adds no urgency by itself (SI-04)',
    but(aWellAdult, has({ takes: 'not-sure' }), { timing: 'during' }),
    selfCareNot('cracked-bone'),
  ],
  [
    'not sure about the bones at fifty after a lift adds no urgency by itself (SI-04)',
    but(aged(50), has({ bones: 'not-sure' }), { timing: 'during' }),
    selfCareNot('cracked-bone'),
  ],

  [
    'net-like marks from heat are to be seen within days, with cold and never warmth',
    but(aWellAdult, has({ skin: ['marks-from-heat'] })),
    withinDays('heat-marks', {
      comfort: true,
      cautions: ['marks-from-heat'],
      first: 'wrapped-peas',
      withholds: ['hot-towel'],
    }),
  ],
  [
    'numb skin is no mark from heat',
    but(aWellAdult, has({ skin: ['numb-skin-there'] })),
    selfCareNot('heat-marks'),
  ],
  [
    'comfort while waiting may hold label paracetamol',
    withPainkillers(but(aWellAdult, { duration: 'keeps-coming-back' }), 'ibuprofen', 'paracetamol'),
    withinDays('keeps-coming-back', { medicine: 'paracetamol', withholds: ['ibuprofen'] }),
  ],
  [
    'comfort while waiting has no other medicine',
    withPainkillers(but(aWellAdultInTheUk, { exertion: 'stress' }), 'ibuprofen', 'anti-inflammatory-gel'),
    withinDays('uk-no-clear-trigger', {
      medicine: 'paracetamol',
      withholds: ['ibuprofen', 'anti-inflammatory-gel'],
    }),
  ],
  [
    'a plain spasm has no reason to be seen',
    aWellAdult,
    selfCare({
      not: ['bad-after-a-day', 'worse-for-over-a-week', 'over-six-weeks', 'heat-marks', 'lump-or-shape'],
    }),
  ],
]
