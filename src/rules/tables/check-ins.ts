import { pain, course, flatInARow, gain, hours, lasts, painHours, planMedicine } from '../follow-up/known.ts'
import { rising, rubHours, tabletHours, tabletsLogged, triagesInAWeek } from '../follow-up/known.ts'
import { news, tablets } from '../follow-up/questions.ts'
import { all, always, any, type Condition } from '../language/condition.ts'
import type { NonEmpty } from '../language/non-empty.ts'
import { redFlag, type Place, type RedFlag } from '../language/row.ts'
import { age } from '../questions/about-you.ts'
import { constantHow } from '../questions/danger-signs.ts'
import { severity } from '../questions/the-pain.ts'
import { bones } from '../questions/your-health.ts'
import { takes } from '../questions/your-medicines.ts'
import type { AdviceId } from './advice.ts'
import { pattern } from './facts.ts'
import type { SourceId } from './sources.ts'

/** When to look again. A day is 24 hours, a week 7 of them: no zone and no summer time comes in. */
export interface CheckInRow<Id extends string = string> {
  readonly id: Id
  /** Its row in section 6.2. */
  readonly row: string
  /** Counted from the latest plan, from the first of the episode, from the first anti-inflammatory that was logged, or from being told to be seen today. */
  readonly from: 'plan' | 'start' | 'anti-inflammatory' | 'told-today'
  /** Due from the first of these hours on; the second is when a reminder comes. */
  readonly hours: readonly [opens: number, at: number]
  readonly who: Condition
  readonly source: NonEmpty<SourceId>
}

const at = (hour: number) => [hour, hour] as const
const day = 24
const week = 7 * day
const onTablets = any(
  planMedicine.is('anti-inflammatory-tablet', 'other-tablet'),
  tabletsLogged.is('yes'),
  takes.includes('anti-inflammatory-already', 'paracetamol-already', 'strong-painkiller'),
)

/** Section 6.2, row by row. What is asked is always the same; who is well answers it in four screens. */
// prettier-ignore
export const checkInRows = [
  { id: 'first-hours', row: '6-12 h', from: 'plan', hours: [6, 12], who: any(severity.atLeast(7), planMedicine.is('anti-inflammatory-tablet')), source: ['policy', 'M7'] },
  { id: 'after-anti-inflammatory', row: '6-12 h', from: 'anti-inflammatory', hours: [6, 12], who: always, source: ['policy', 'M7'] },
  { id: 'after-told-today', row: '6-12 h', from: 'told-today', hours: [6, 12], who: always, source: ['policy'] },
  { id: 'first-day', row: '24 h', from: 'plan', hours: at(day), who: any(severity.atLeast(4), pattern.is('strain')), source: ['policy', 'R16'] },
  { id: 'day-3', row: 'Day 3', from: 'plan', hours: at(3 * day), who: always, source: ['policy'] },
  { id: 'day-7', row: 'Day 7', from: 'start', hours: at(week), who: always, source: ['policy', 'M6'] },
  { id: 'day-10', row: 'Day 10', from: 'start', hours: at(10 * day), who: onTablets, source: ['M7', 'M10'] },
  { id: 'day-14', row: 'Day 14', from: 'start', hours: at(2 * week), who: always, source: ['policy'] },
  { id: 'week-4', row: 'Week 4', from: 'start', hours: at(4 * week), who: lasts.is('yes'), source: ['R19', 'policy'] },
  { id: 'week-6', row: 'Week 6', from: 'start', hours: at(6 * week), who: lasts.is('yes'), source: ['policy'] },
  { id: 'week-12', row: 'Week 12', from: 'start', hours: at(12 * week), who: lasts.is('yes'), source: ['policy'] },
] as const satisfies readonly CheckInRow[]

export type CheckInId = (typeof checkInRows)[number]['id']

/** Unsure of what is new means within days: the danger signs themselves are asked before, by the rules for all. */
const escalation = <const Id extends string>(
  row: Omit<RedFlag<Id>, 'ifUnsure'> & Partial<Pick<RedFlag, 'ifUnsure'>>,
): RedFlag<Id> => redFlag({ ifUnsure: 'within-days', ...row })

const days = { urgency: 'within-days' } as const
const lasting = { ...days, nature: 'mechanical' } as const
const policy = ['policy'] as const
const weakBones = any(
  age.atLeast(65),
  bones.includes('thin-bones', 'broke-a-bone-easily', 'shorter-or-stooped'),
  takes.includes('steroid-tablets'),
)
const notBetter = course.is('flat', 'worse', 'much-worse')

/**
 * What moves up at a check-in, besides every red flag (6.2, 2.1, 4.6). They are red flags like the
 * others: the most urgent wins, and no row can lower another.
 */
// prettier-ignore
export const escalations = [
  escalation({ id: 'much-worse', row: '6.2, 24 h', ...lasting, when: course.is('much-worse'), source: policy }),
  escalation({ id: 'much-worse-and-bad', row: '6.2, 24 h', urgency: 'today', nature: 'visceral', when: all(course.is('much-worse'), pain.atLeast(7)), source: policy }),
  escalation({ id: 'no-better-after-three-days', row: '6.2, day 3', ...lasting, when: all(notBetter, hours.atLeast(3 * day)), source: policy }),
  escalation({ id: 'as-bad-after-a-week', row: '6.2, day 7', ...lasting, when: all(gain.is('none'), hours.atLeast(week)), source: policy }),
  escalation({ id: 'not-clearly-better-after-two-weeks', row: '6.2, day 14', ...lasting, when: all(gain.is('none', 'some'), hours.atLeast(2 * week)), source: policy }),
  escalation({ id: 'as-bad-after-four-weeks', row: '6.2, week 4', ...days, nature: 'visceral', when: all(gain.is('none', 'some'), hours.atLeast(4 * week)), source: ['R19'] }),
  escalation({ id: 'pain-after-six-weeks', row: '6.2, week 6', ...lasting, when: all(pain.atLeast(1), hours.atLeast(6 * week)), source: ['R19', 'policy'] }),
  escalation({ id: 'pain-after-twelve-weeks', row: '6.2, week 12', ...lasting, when: all(pain.atLeast(1), hours.atLeast(12 * week)), source: policy }),
  escalation({ id: 'very-bad-after-two-days', row: '2.1', ...lasting, when: all(pain.atLeast(8), painHours.atLeast(2 * day)), source: policy }),
  escalation({ id: 'two-without-better', row: '6.2, failed care', ...lasting, when: flatInARow.atLeast(2), source: ['R9', 'policy'] }),
  escalation({ id: 'three-triages-in-a-week', row: '6.2, failed care', ...lasting, when: triagesInAWeek.atLeast(3), source: ['R9', 'policy'] }),
  escalation({ id: 'ten-days-of-tablets', row: '6.2, day 10', ...lasting, when: any(tabletHours.atLeast(10 * day), all(tablets.is('now-and-then', 'most-days'), hours.atLeast(10 * day))), source: ['M7', 'M10'] }),
  escalation({ id: 'a-week-of-rubs', row: '4.6', ...lasting, when: rubHours.atLeast(week), source: ['M6', 'M14'] }),
  escalation({ id: 'more-painkiller', row: '6.2', ...lasting, when: any(news.includes('more-painkiller-than-before'), rising.is('yes')), source: policy }),
  escalation({ id: 'more-than-the-pack', row: '6.2', urgency: 'today', nature: 'poisoning', when: news.includes('more-than-the-pack'), source: policy }),
  escalation({ id: 'pain-moved-or-changed', row: '6.2', urgency: 'today', nature: 'visceral', when: news.includes('pain-moved-or-changed'), source: policy }),
  escalation({ id: 'night-pain', row: '6.2', ...days, nature: 'cancer', when: constantHow.includes('wakes-me-and-turning-does-not-help'), source: ['R3', 'policy'] }),
  escalation({ id: 'new-swelling', row: '6.2', ...days, nature: 'bleeding', when: news.includes('swelling-or-bruise'), source: policy }),
  escalation({ id: 'new-rash-or-burn', row: 'RF-28', urgency: 'today', nature: 'infective', when: news.includes('rash-blisters-or-burn'), source: policy }),
  escalation({ id: 'fall-since', row: '6.2', ...days, nature: 'fracture', when: news.includes('fall'), source: policy }),
  escalation({ id: 'fall-and-weak-bones', row: 'RF-24', urgency: 'today', nature: 'fracture', when: all(news.includes('fall'), weakBones), source: ['R14'] }),
  escalation({ id: 'cannot-do-daily-things', row: '2.1', ...lasting, when: news.includes('cannot-do-daily-things'), source: policy }),
  escalation({ id: 'new-medicine', row: '6.2', ...lasting, when: news.includes('new-medicine'), source: policy }),
  escalation({ id: 'could-be-pregnant', row: '6.2', ...days, nature: 'visceral', when: news.includes('could-be-pregnant'), source: policy }),
] as const

export type EscalationId = (typeof escalations)[number]['id']

/** Reasons after which no label is shown beside comfort: a pharmacist answers. */
export const noLabelAfter: readonly EscalationId[] = [
  'ten-days-of-tablets',
  'a-week-of-rubs',
  'more-painkiller',
  'new-medicine',
  'could-be-pregnant',
]

/** Where the plan stands (5.6). */
export type Phase = 'settle' | 'mobilise' | 'strengthen' | 'prevent'

/** What must certainly hold for a phase, the furthest first; until then the plan settles the pain. */
// prettier-ignore
export const phases: readonly { readonly id: Phase; readonly when: Condition; readonly source: NonEmpty<SourceId> }[] = [
  { id: 'prevent', when: all(course.is('better'), painHours.atLeast(2 * week), pain.under(1)), source: ['T9', 'policy'] },
  { id: 'strengthen', when: all(course.is('better'), painHours.atLeast(2 * week), pain.under(4)), source: ['T10', 'T9'] },
  { id: 'mobilise', when: all(course.is('better'), painHours.atLeast(3 * day), pain.under(6)), source: ['T25', 'policy'] },
  { id: 'settle', when: always, source: policy },
]

/**
 * What has no place in the plan of a phase in which nothing hurts: warmth, cold and medicine are for pain
 * (2.2, 3.1, 3.2), and what to avoid holds for 48 to 72 hours, or two weeks for a great effort (2.2, 5.6).
 */
export const whenNothingHurts = {
  phase: 'prevent',
  places: ['warmth-or-cold', 'medicine'],
  advice: [
    'heavy-lifting',
    'bed-rest',
    'slumped-or-phone-down',
    'sudden-pulls',
    'heat-massage-alcohol',
    'hard-massage',
    'face-down-sleep',
    'heat-or-cold-with-care',
  ],
} as const satisfies {
  readonly phase: Phase
  readonly places: readonly Place[]
  readonly advice: readonly AdviceId[]
}

/**
 * Rows and clues of the first triage that are about pain without improvement, or about how long ago the
 * load was when a plan is made (1.4). They do not count the days of someone who gets better.
 */
export const notWhileBetter = { redFlags: ['uk-over-a-week'], clues: ['over-two-weeks'] } as const
