import type { Answers } from '../../../src/rules/index.ts'
import { aged, aWellAdult, aWellAdultInTheUk, but, has } from '../../support/people.ts'
import { selfCareNot, today, withinDays, type Scenario } from './scenario.ts'

const onTheSpine: Answers = { where: ['on-the-spine'] }
const suddenly: Answers = { timing: 'during' }
const atTheDesk: Answers = { exertion: 'desk-or-phone' }
const brittle = has({ bones: ['broke-a-bone-easily'] })
const thin = has({ bones: ['thin-bones'] })
const wakes: Answers = { since: ['nothing-eases-it'], 'constant-how': ['wakes-me-and-turning-does-not-help'] }
const shape = (how: 'losing-weight' | 'lump' | 'back-changed-shape'): Answers => ({
  since: ['weight-loss-or-lump'],
  'weight-or-lump': [how],
})
const wakesWith = (how: 'losing-weight' | 'lump' | 'back-changed-shape'): Answers => ({
  ...wakes,
  ...shape(how),
  since: ['nothing-eases-it', 'weight-loss-or-lump'],
})
const lasts = (duration: NonNullable<Answers['duration']>): Answers => ({ duration, timing: 'not-linked' })
const overThreeMonths = but(aWellAdult, lasts('over-three-months'))

/** RF-24, RF-25, RF-30, 1.4, 2.1: every force, every weak bone, every length of time, every age. */
// prettier-ignore
export const everyBoneAndAge: readonly Scenario[] = [
  ['pain on the spine at sixty-five within minutes of a lift is for today (RF-24)', but(aged(65), onTheSpine, { timing: 'within-minutes' }), today(['cracked-bone-now', 'cracked-bone'])],
  ['pain on the spine at sixty-five from the desk is not, for nothing jolted it', but(aged(65), onTheSpine, atTheDesk), selfCareNot('cracked-bone-now', 'cracked-bone')],
  ['pain on the spine at sixty-five hours after a lift is not, for it did not start with the lift', but(aged(65), onTheSpine), selfCareNot('cracked-bone-now', 'cracked-bone')],
  ['pain on the spine at sixty-five in the middle of sport is not, for sport is no fall, lift or cough', but(aged(65), onTheSpine, suddenly, { exertion: 'sport' }), selfCareNot('cracked-bone-now', 'cracked-bone')],
  ['mild pain beside the spine at sixty-five within minutes of a lift is to be seen within days', but(aged(65), { timing: 'within-minutes' }), withinDays('cracked-bone', { not: ['cracked-bone-now'] })],
  ['pain on the spine from a lift at fifty, after a bone broke easily, is for today', but(aged(50), onTheSpine, suddenly, brittle), today(['cracked-bone-now', 'cracked-bone'])],
  ['the day before turning fifty it is not', but(aged(49), onTheSpine, suddenly, brittle), selfCareNot('cracked-bone-now', 'cracked-bone')],
  ['pain on the spine from a lift at forty-nine with thin bones is not', but(aged(49), onTheSpine, suddenly, thin), selfCareNot('cracked-bone-now', 'cracked-bone')],
  ['pain on the spine from a lift at fifty with sore knees is not', but(aged(50), onTheSpine, suddenly, has({ bones: ['knee-or-wrist'] })), selfCareNot('cracked-bone-now', 'cracked-bone')],
  ['mild pain beside the spine from a lift at sixty-five in someone who has become shorter is for today (RF-24)', but(aged(65), suddenly, has({ bones: ['shorter-or-stooped'] })), today(['cracked-bone-now', 'shorter-or-stooped'])],

  ['sixty with pain for two months is to be seen within days, and cancer is thought of (RF-25)', but(aged(60), lasts('six-weeks-to-three-months')), withinDays(['over-60-and-lasting', 'over-six-weeks'], { comfort: false })],
  ['sixty with pain for half a year is to be seen within days, and cancer is thought of', but(aged(60), lasts('over-three-months')), withinDays(['over-60-and-lasting', 'over-six-weeks'], { comfort: false })],
  ['fifty-nine with pain for two months is to be seen within days, with comfort meanwhile', but(aged(59), lasts('six-weeks-to-three-months')), withinDays('over-six-weeks', { not: ['over-60-and-lasting'], comfort: true })],
  ['half a year of mornings that are stiff, and nothing more, is no inflamed spine (RF-30)', but(overThreeMonths, { morning: ['stiff-for-half-an-hour'] }), withinDays('over-six-weeks', { not: ['stiff-mornings'] })],
  ['half a year of pain that is better with moving, without stiff mornings, is no inflamed spine', but(overThreeMonths, { morning: ['better-with-moving'] }), withinDays('over-six-weeks', { not: ['stiff-mornings'] })],

  ['pain of 8 after three days is to be seen within days (2.1)', but(aWellAdult, { severity: 8, duration: 'three-days-to-a-week' }), withinDays('bad-after-a-day')],
  ['pain of 8 after a week is to be seen within days', but(aWellAdult, { severity: 8, duration: 'one-to-two-weeks' }), withinDays('bad-after-a-day')],
  ['pain of 8 after two weeks is to be seen within days', but(aWellAdult, { severity: 8, duration: 'two-to-six-weeks' }), withinDays('bad-after-a-day')],
  ['pain of 7 after two weeks is not, in the US', but(aWellAdult, { severity: 7, duration: 'two-to-six-weeks' }), selfCareNot('bad-after-a-day')],
  ['three weeks of pain are to be seen within days in the UK (1.4)', but(aWellAdultInTheUk, { duration: 'two-to-six-weeks' }), withinDays('uk-over-a-week')],
  ['three weeks of the same pain stay at home in the US', but(aWellAdult, { duration: 'two-to-six-weeks' }), selfCareNot('uk-over-a-week')],

  ['a child of fourteen who wakes with pain and has a lump is for today (1.4)', but(aged(14), wakesWith('lump')), today('child-with-nerve-or-night-signs')],
  ['a child of fourteen who wakes with pain and whose back changed shape is for today', but(aged(14), wakesWith('back-changed-shape')), today('child-with-nerve-or-night-signs')],
  ['a child of fourteen who wakes with pain, and is well otherwise, is to be seen within days', but(aged(14), wakes), withinDays('under-16', { not: ['child-with-nerve-or-night-signs'] })],
  ['a child of fourteen with a lump who sleeps well is to be seen within days', but(aged(14), shape('lump')), withinDays(['under-16', 'lump-or-shape'], { not: ['child-with-nerve-or-night-signs'] })],
  ['at eighteen waking with pain and a lump is to be seen within days', but(aged(18), wakesWith('lump')), withinDays('lump-or-shape', { not: ['child-with-nerve-or-night-signs'] })],
]
