import type { CheckIn, Episode, EscalationId, FollowUp, Phase } from '../../src/rules/index.ts'
import { has, withPainkillers } from '../support/people.ts'
import { anEpisode, day, hour, said, start, week } from './follow-up-people.ts'

/** What a clinician would sign: someone, what they said on looking again, and what must come of it. */
export type Scenario = readonly [
  sentence: string,
  episode: Episode,
  checkIns: readonly CheckIn[],
  outcome: {
    readonly kind: FollowUp['kind']
    readonly told?: readonly string[]
    readonly not?: readonly EscalationId[]
    readonly phase?: Phase
    readonly comfort?: boolean
    /** Whether the plan has warmth or cold in it. */
    readonly warmthOrCold?: boolean
  },
]

const someone = anEpisode()
const goOn = { kind: 'go-on' } as const
const days = { kind: 'be-seen-within-days' } as const
const today = { kind: 'be-seen-today' } as const
const same = { trend: 'same', pain: 6 } as const
const noSigns = said(0).signs
const tabletsEvery = (hours: number, from: number, until: number, product = 'paracetamol', count = 1) =>
  Array.from({ length: Math.floor((until - from) / (hours * hour)) + 1 }, (_, n) => ({
    id: `dose-${product}-${from}-${n}`,
    at: start + from + n * hours * hour,
    product,
    count,
    milligrams: product === 'paracetamol' ? 500 : 200,
  }))
const tabletsAt = (
  amounts: readonly (readonly [after: number, milligrams: number])[],
  product = 'ibuprofen',
) =>
  amounts.map(([after, milligrams]) => ({
    id: `dose-${after}`,
    at: start + after * hour,
    product,
    count: 1,
    milligrams,
  }))
const withTablets = anEpisode(withPainkillers({}, 'paracetamol'))

// prettier-ignore
export const scenarios: readonly Scenario[] = [
  ['better after twelve hours: the same plan goes on', someone, [said(12 * hour)], { ...goOn, phase: 'settle' }],
  ['the same after twelve hours is too early to tell', someone, [said(12 * hour, same)], { ...goOn, phase: 'settle' }],
  ['one worse on the first day: goes on, sore muscles peak later', someone, [said(day, { trend: 'worse', pain: 7 })], { ...goOn, not: ['much-worse', 'no-better-after-three-days'] }],
  ['two worse on the first day, 3 to 5', anEpisode({ severity: 3 }), [said(day, { trend: 'worse', pain: 5 })], { ...days, told: ['much-worse'], not: ['much-worse-and-bad'], comfort: true }],
  ['two worse on the first day and bad now, 5 to 7', anEpisode({ severity: 5 }), [said(day, { trend: 'worse', pain: 7 })], { ...today, told: ['much-worse-and-bad', 'much-worse'] }],
  ['two worse and called better is worse', anEpisode({ severity: 3 }), [said(day, { pain: 5 })], { ...days, told: ['much-worse'] }],
  ['worse without a number may be bad', someone, [said(day, { trend: 'worse', pain: undefined })], { ...today, told: ['much-worse-and-bad'] }],
  ['one and one worse since the plan is two worse', anEpisode({ severity: 3 }), [said(12 * hour, { pain: 3 }), said(day, { trend: 'worse', pain: 4 }), said(30 * hour, { trend: 'worse', pain: 5 })], { ...days, told: ['much-worse', 'two-without-better'] }],
  ['two worse than the last time, though less than at the plan', someone, [said(12 * hour, { pain: 2 }), said(day, { trend: 'worse', pain: 4 })], { ...days, told: ['much-worse'] }],

  ['the same on day 3', someone, [said(3 * day, same)], { ...days, told: ['no-better-after-three-days'], comfort: true }],
  ['the same a moment before day 3', someone, [said(3 * day - 1, same)], { ...goOn, not: ['no-better-after-three-days'] }],
  ['not sure on day 3 is no better', someone, [said(3 * day, { trend: 'not-sure' })], { ...days, told: ['no-better-after-three-days'] }],
  ['nothing said on day 3 is no better', someone, [said(3 * day, { trend: undefined })], { ...days, told: ['no-better-after-three-days'] }],
  ['called better on day 3, without a number', someone, [said(3 * day, { pain: undefined })], { ...days, told: ['no-better-after-three-days'] }],
  ['called better on day 3, and the number has risen', someone, [said(12 * hour, { pain: 4 }), said(3 * day, { pain: 5 })], { ...days, told: ['no-better-after-three-days'] }],
  ['desk ache that is the same on day 3 moves up like any other', anEpisode({ exertion: 'desk-or-phone', timing: undefined as never }), [said(3 * day, same)], { ...days, told: ['no-better-after-three-days'] }],
  ['worse by one on day 3', someone, [said(3 * day, { trend: 'worse', pain: 7 })], { ...days, told: ['no-better-after-three-days'] }],
  ['worse by two on day 3', anEpisode({ severity: 3 }), [said(3 * day, { trend: 'worse', pain: 5 })], { ...days, told: ['much-worse', 'no-better-after-three-days'] }],
  ['the same, and the pain is gone', someone, [said(2 * day, { pain: 0 }), said(3 * day, { trend: 'same', pain: 0 })], { ...goOn, phase: 'mobilise' }],
  ['not sure, and the pain is gone, is no better', someone, [said(3 * day, { trend: 'not-sure', pain: 0 })], { ...days, told: ['no-better-after-three-days'] }],
  ['no pain at the plan, and none since', anEpisode({ severity: 0 }), [said(2 * week, { pain: 0 })], { ...goOn, phase: 'prevent' }],
  ['a look without a number does not hide a rise since the one before', someone, [said(12 * hour, { pain: 2 }), said(day, { pain: undefined }), said(30 * hour, { pain: 4 })], { ...days, told: ['much-worse'] }],
  ['after a new triage, pain is held against what was said there', anEpisode({}, { confirmedAt: start + 2 * day, checkIns: [said(day, { pain: 3 })] }), [said(60 * hour, { plan: start + 2 * day, pain: 5 })], { ...goOn, not: ['much-worse'] }],
  ['better on day 3 starts moving more', someone, [said(3 * day)], { ...goOn, phase: 'mobilise' }],
  ['better, a moment before day 3, still settles', someone, [said(3 * day - 1)], { ...goOn, phase: 'settle' }],
  ['better on day 3 with pain of 6 still settles', anEpisode({ severity: 7 }), [said(3 * day, { pain: 6 })], { ...goOn, phase: 'settle' }],
  ['pain for ten days before the plan, better after a day', anEpisode({ duration: 'one-to-two-weeks' }), [said(day)], { ...goOn, phase: 'mobilise' }],

  ['pain for ten days before the plan, the same after twelve hours, settles', anEpisode({ duration: 'one-to-two-weeks' }), [said(12 * hour, same)], { ...goOn, phase: 'settle' }],
  ['pain for weeks before the plan, low and the same after twelve hours, settles', anEpisode({ duration: 'two-to-six-weeks', severity: 3 }), [said(12 * hour, { trend: 'same', pain: 3 })], { ...goOn, phase: 'settle' }],
  ['pain for weeks before the plan, perhaps gone, settles', anEpisode({ duration: 'two-to-six-weeks', severity: 3 }), [said(12 * hour, { trend: 'not-sure', pain: 0 })], { ...goOn, phase: 'settle' }],
  ['no pain a moment before day 14 goes on moving', someone, [said(2 * week - 1, { pain: 0 })], { ...goOn, phase: 'mobilise' }],
  ['half gone a moment before day 14 goes on moving', someone, [said(2 * week - 1, { pain: 3 })], { ...goOn, phase: 'mobilise' }],
  ['pain of 1 on day 14 is not yet about keeping it away', someone, [said(2 * week, { pain: 1 })], { ...goOn, phase: 'strengthen' }],
  ['called better on day 7, and as bad as at the plan', someone, [said(week, { pain: 6 })], { ...days, told: ['as-bad-after-a-week'], comfort: true }],
  ['the same a moment before day 7', someone, [said(week - 1, { pain: 6 })], { ...goOn, not: ['as-bad-after-a-week'] }],
  ['one better on day 7', someone, [said(week, { pain: 5 })], { ...goOn, phase: 'mobilise', not: ['as-bad-after-a-week'] }],
  ['a little better on day 14', someone, [said(2 * week, { pain: 4 })], { ...days, told: ['not-clearly-better-after-two-weeks'], comfort: true }],
  ['a little better a moment before day 14', someone, [said(2 * week - 1, { pain: 4 })], { ...goOn, phase: 'mobilise', not: ['not-clearly-better-after-two-weeks'] }],
  ['called better on day 14, and as bad as at the plan', someone, [said(2 * week, { pain: 6 })], { ...days, told: ['not-clearly-better-after-two-weeks', 'as-bad-after-a-week'] }],
  ['called better after four weeks, and as bad as at the plan', someone, [said(4 * week, { pain: 6 })], { ...days, told: ['as-bad-after-four-weeks'], comfort: false }],
  ['half of the pain gone on day 14 starts to strengthen', someone, [said(2 * week, { pain: 3 })], { ...goOn, phase: 'strengthen' }],
  ['half gone on day 14 but still 4 goes on moving', anEpisode({ severity: 7, age: 40 }), [said(3 * day, { pain: 4 }), said(2 * week, { pain: 3 })], { ...goOn, phase: 'strengthen' }],
  ['half gone from 8 is 4: moving, not yet strengthening', anEpisode({ severity: 8 }), [said(2 * week, { pain: 4 })], { ...goOn, phase: 'mobilise' }],
  ['no pain on day 14 is about keeping it away', someone, [said(2 * week, { pain: 0 })], { ...goOn, phase: 'prevent' }],
  ['no pain on day 14: nothing to warm or to cool', someone, [said(2 * week, { pain: 0 })], { ...goOn, phase: 'prevent', warmthOrCold: false }],
  ['no pain a moment before day 14 keeps its warmth', someone, [said(2 * week - 1, { pain: 0 })], { ...goOn, phase: 'mobilise', warmthOrCold: true }],
  ['pain of 1 on day 14 keeps its warmth', someone, [said(2 * week, { pain: 1 })], { ...goOn, phase: 'strengthen', warmthOrCold: true }],
  ['no pain on day 14, and cold helped: nothing to cool', someone, [said(2 * week, { pain: 0, helped: ['wrapped-peas'] })], { ...goOn, phase: 'prevent', warmthOrCold: false }],
  ['pain of 1 that came back after day 14 has its warmth again', someone, [said(2 * week, { pain: 0 }), said(2 * week + day, { trend: 'worse', pain: 1 })], { ...days, told: ['no-better-after-three-days'], comfort: true }],
  ['no pain on day 7 goes on moving first', someone, [said(week, { pain: 0 })], { ...goOn, phase: 'mobilise' }],
  ['a little better after four weeks: no comfort, it may not be the muscle', someone, [said(4 * week, { pain: 4 })], { ...days, told: ['as-bad-after-four-weeks'], comfort: false }],
  ['a little better a moment before four weeks', someone, [said(4 * week - 1, { pain: 4 })], { ...days, not: ['as-bad-after-four-weeks'], comfort: true }],
  ['half gone after four weeks', someone, [said(4 * week, { pain: 3 })], { ...goOn, phase: 'strengthen', not: ['as-bad-after-four-weeks'] }],
  ['any pain after six weeks', someone, [said(6 * week, { pain: 1 })], { ...days, told: ['pain-after-six-weeks', 'over-six-weeks'], not: ['pain-after-twelve-weeks'], comfort: true }],
  ['any pain a moment before six weeks', someone, [said(6 * week - 1, { pain: 1 })], { ...goOn, not: ['pain-after-six-weeks'] }],
  ['no pain after six weeks', someone, [said(6 * week, { pain: 0 })], { ...goOn, phase: 'prevent' }],
  ['any pain after twelve weeks', someone, [said(12 * week, { pain: 1 })], { ...days, told: ['pain-after-twelve-weeks'], comfort: true }],
  ['any pain a moment before twelve weeks', someone, [said(12 * week - 1, { pain: 1 })], { ...days, not: ['pain-after-twelve-weeks'] }],
  ['pain of 8 two days on, though better than 9', anEpisode({ severity: 9 }), [said(2 * day, { pain: 8 })], { ...days, told: ['very-bad-after-two-days'], comfort: true }],
  ['pain of 8 a moment before two days', anEpisode({ severity: 9 }), [said(2 * day - 1, { pain: 8 })], { ...days, told: ['bad-after-a-day'], not: ['very-bad-after-two-days'] }],
  ['pain of 7 two days on', anEpisode({ severity: 9 }), [said(2 * day, { pain: 7 })], { ...goOn, not: ['very-bad-after-two-days'] }],

  ['two in a row without improvement, within a day', someone, [said(6 * hour, same), said(day, same)], { ...days, told: ['two-without-better'], comfort: true }],
  ['two without improvement, with a better one between', someone, [said(6 * hour, same), said(12 * hour), said(day, { trend: 'same', pain: 5 })], { ...goOn, not: ['two-without-better'] }],
  ['the second of two not answered', someone, [said(6 * hour, same), said(day, { trend: undefined, pain: undefined })], { ...days, told: ['two-without-better'] }],
  ['what was raised on day 3 stands on day 7, though better', someone, [said(3 * day, same), said(week, { pain: 2 })], { ...days, told: ['no-better-after-three-days'] }],
  ['a third triage within a week', anEpisode({}, { triages: [start - 7 * day, start - day, start] }), [said(hour)], { ...days, told: ['three-triages-in-a-week'], comfort: true }],
  ['a third triage a moment after the week', anEpisode({}, { triages: [start - 7 * day - 1, start - day, start] }), [said(hour)], { ...goOn, not: ['three-triages-in-a-week'] }],
  ['the same triage told twice is one', anEpisode({}, { triages: [start - day, start, start] }), [said(hour)], { ...goOn, not: ['three-triages-in-a-week'] }],

  ['tablets logged for ten days', anEpisode({}, { doses: tabletsEvery(24, 0, 10 * day) }), [said(10 * day, { pain: 2, tablets: 'no-longer' })], { ...days, told: ['ten-days-of-tablets'], comfort: true }],
  ['tablets logged for a moment less than ten days', anEpisode({}, { doses: tabletsEvery(24, 1, 10 * day) }), [said(10 * day, { pain: 2, tablets: 'no-longer' })], { ...goOn, not: ['ten-days-of-tablets'] }],
  ['tablets said now and then on day 10', withTablets, [said(10 * day, { pain: 2, tablets: 'now-and-then' })], { ...days, told: ['ten-days-of-tablets'] }],
  ['tablets said now and then a moment before day 10', withTablets, [said(10 * day - 1, { pain: 2, tablets: 'now-and-then' })], { ...goOn, not: ['ten-days-of-tablets'] }],
  ['not sure about tablets on day 10', withTablets, [said(10 * day, { pain: 2, tablets: 'not-sure' })], { ...days, told: ['ten-days-of-tablets'] }],
  ['tablets not told on day 10', withTablets, [said(10 * day, { pain: 2 })], { ...days, told: ['ten-days-of-tablets'] }],
  ['tablets in the log, not told on day 10', anEpisode({}, { doses: tabletsEvery(24, 9 * day, 10 * day) }), [said(10 * day, { pain: 2 })], { ...days, told: ['ten-days-of-tablets'] }],
  ['tablets within the label over three days', anEpisode({}, { doses: tabletsEvery(8, 0, 3 * day, 'ibuprofen') }), [said(hour), said(3 * day, { pain: 3, tablets: 'most-days' })], { ...goOn, phase: 'mobilise' }],
  ['tablets are not asked about on day 10 where there are none', someone, [said(10 * day, { pain: 2 })], { ...goOn, not: ['ten-days-of-tablets'] }],
  ['no more tablets on day 10', withTablets, [said(10 * day, { pain: 2, tablets: 'no-longer' })], { ...goOn, not: ['ten-days-of-tablets'] }],
  ['a gel for a week', anEpisode({}, { doses: tabletsEvery(24, 0, week, 'diclofenac-gel') }), [said(week, { pain: 2 })], { ...days, told: ['a-week-of-rubs'], comfort: true }],
  ['a gel for a moment less than a week', anEpisode({}, { doses: tabletsEvery(24, 1, week, 'diclofenac-gel') }), [said(week, { pain: 2 })], { ...goOn, not: ['a-week-of-rubs'] }],
  ['more ibuprofen in the last two days than in the two before', anEpisode({}, { doses: [...tabletsEvery(12, 0, 2 * day, 'ibuprofen'), ...tabletsEvery(8, 52 * hour, 4 * day, 'ibuprofen')] }), [said(4 * day, { pain: 3, tablets: 'most-days' })], { ...days, told: ['more-painkiller'], comfort: true }],
  ['as much ibuprofen as before', anEpisode({}, { doses: tabletsEvery(12, 0, 4 * day, 'ibuprofen') }), [said(4 * day, { pain: 3, tablets: 'most-days' })], { ...goOn, not: ['more-painkiller'] }],
  ['as many tablets of ibuprofen, and stronger ones', anEpisode({}, { doses: tabletsAt([[0, 200], [24, 200], [46, 200], [60, 400], [90, 400]]) }), [said(4 * day, { pain: 3, tablets: 'most-days' })], { ...days, told: ['more-painkiller'], comfort: true }],
  ['more tablets of another anti-inflammatory', anEpisode({}, { doses: [...tabletsAt([[0, 400], [24, 400], [46, 400]]), ...tabletsAt([[54, 200], [70, 200], [90, 200]], 'naproxen')] }), [said(4 * day, { pain: 3, tablets: 'most-days' })], { ...days, told: ['more-painkiller'], comfort: true }],
  ['a tablet exactly two days ago belongs to the days before', anEpisode({}, { doses: tabletsAt([[-10, 200], [20, 200], [48, 200], [60, 200], [84, 200]]) }), [said(4 * day, { pain: 3, tablets: 'most-days' })], { ...goOn, not: ['more-painkiller'] }],
  ['more ibuprofen in a run too short to compare', anEpisode({}, { doses: tabletsAt([[30, 200], [54, 200], [70, 200], [90, 200]]) }), [said(4 * day, { pain: 3, tablets: 'most-days' })], { ...goOn, not: ['more-painkiller'] }],
  ['more paracetamol is told by its own limits', anEpisode({}, { doses: tabletsAt([[0, 500], [24, 500], [60, 500], [70, 500], [90, 500]], 'paracetamol') }), [said(4 * day, { pain: 3, tablets: 'most-days' })], { ...goOn, not: ['more-painkiller'] }],
  ['more painkiller than before', someone, [said(day, { news: ['more-painkiller-than-before'] })], { ...days, told: ['more-painkiller'], comfort: true }],
  ['more than the pack allows is needed', someone, [said(day, { news: ['more-than-the-pack'] })], { ...today, told: ['more-than-the-pack'], not: ['more-painkiller'] }],
  ['more than the pack was had', anEpisode({}, { doses: tabletsEvery(1, 0, 10 * hour, 'ibuprofen', 2) }), [said(12 * hour, { tablets: 'most-days' })], { kind: 'get-help-now', told: ['too-much-swallowed'] }],

  ['the pain has moved', someone, [said(day, { news: ['pain-moved-or-changed'] })], { ...today, told: ['pain-moved-or-changed'] }],
  ['a new bruise', someone, [said(day, { news: ['swelling-or-bruise'] })], { ...days, told: ['new-swelling'], comfort: false }],
  ['a new bruise with a blood thinner', anEpisode(has({ takes: ['warfarin'] })), [said(day, { news: ['swelling-or-bruise'] })], { ...today, told: ['bleeding-into-the-muscle', 'new-swelling'] }],
  ['blisters where it hurts', someone, [said(day, { news: ['rash-blisters-or-burn'] })], { ...today, told: ['new-rash-or-burn'] }],
  ['a fall', someone, [said(day, { news: ['fall'] })], { ...days, told: ['fall-since'], not: ['fall-and-weak-bones'], comfort: false }],
  ['a fall at 65', anEpisode({ age: 65 }), [said(day, { news: ['fall'] })], { ...today, told: ['fall-and-weak-bones'] }],
  ['a fall with thin bones', anEpisode({ age: 64, ...has({ bones: ['thin-bones'] }) }), [said(day, { news: ['fall'] })], { ...today, told: ['fall-and-weak-bones'] }],
  ['daily things cannot be done', someone, [said(day, { news: ['cannot-do-daily-things'] })], { ...days, told: ['cannot-do-daily-things'], comfort: true }],
  ['a new medicine', someone, [said(day, { news: ['new-medicine'] })], { ...days, told: ['new-medicine'], not: ['could-be-pregnant'] }],
  ['could be pregnant, and asked at once what must not wait then', someone, [said(day, { news: ['could-be-pregnant'] })], { kind: 'asking' }],
  ['could be pregnant, with nothing that must not wait', someone, [said(day, { news: ['could-be-pregnant'], signs: { ...noSigns, 'pregnancy-signs': 'none' } })], { ...days, told: ['could-be-pregnant'], comfort: false }],
  ['could be pregnant, with pain at the tip of the shoulder', someone, [said(day, { news: ['could-be-pregnant'], signs: { ...noSigns, 'pregnancy-signs': ['shoulder-tip'] } })], { kind: 'get-help-now', told: ['pregnant-and-shoulder-tip'] }],
  ['not sure whether anything is new', someone, [said(day, { news: 'not-sure' })], { ...days, told: ['pain-moved-or-changed', 'fall-since'] }],
  ['what is new was not said', someone, [said(day, { news: undefined })], { ...days, told: ['new-medicine'], comfort: false }],
  ['nothing is new', someone, [said(day)], { ...goOn, not: ['pain-moved-or-changed', 'more-than-the-pack', 'new-swelling', 'new-rash-or-burn', 'fall-since', 'cannot-do-daily-things', 'new-medicine', 'night-pain', 'could-be-pregnant'] }],
  ['pain that wakes and turning does not help', someone, [said(day, { signs: { ...noSigns, since: ['nothing-eases-it'], 'constant-how': ['wakes-me-and-turning-does-not-help'] } })], { ...days, told: ['night-pain'], comfort: false }],

  ['a heavy arm now, though better', someone, [said(3 * day, { signs: { ...noSigns, chest: ['heavy-arm'] } })], { kind: 'get-help-now', told: ['heavy-arm'] }],
  ['a heavy arm told last time is not over', someone, [said(day, { signs: { ...noSigns, chest: ['heavy-arm'] } }), said(2 * day, { pain: 1 })], { kind: 'get-help-now', told: ['heavy-arm'] }],
  ['fever now', someone, [said(3 * day, { signs: { ...noSigns, since: ['fever-or-very-ill'], 'fever-with': 'none' } })], { ...today, told: ['fever'] }],
  ['not sure about the chest, no worse', someone, [said(3 * day, { signs: { ...noSigns, chest: 'not-sure', 'chest-unsure': 'no-worse', effort: 'none', breathing: 'none' } })], { ...today }],
  ['danger signs half answered: nothing is said before the rest', someone, [said(3 * day, { signs: { chest: 'none', nerves: 'none' } })], { kind: 'asking' }],
  ['danger signs of the plan do not stand in for those of today', someone, [said(3 * day, { signs: {} })], { kind: 'asking' }],
  ['told to be seen today at the plan, better now', anEpisode({ chest: 'not-sure', 'chest-unsure': 'no-worse' }), [said(day, { pain: 2 })], { ...today }],

  ['in the UK, a narrow plan goes on for who gets better', anEpisode({ region: 'uk' }), [said(week, { pain: 3 }), said(2 * week, { pain: 2 })], { ...goOn, phase: 'strengthen' }],
  ['in the UK, more than a week without improvement counts as it does at first', anEpisode({ region: 'uk' }), [said(week, same)], { ...days, told: ['uk-over-a-week', 'no-better-after-three-days'] }],
  ['over 60, getting better, but two weeks on it still hurts', anEpisode({ age: 61 }), [said(2 * week, { pain: 1, signs: { ...noSigns, 'both-shoulders': 'none' } })], { ...days, told: ['over-60-and-lasting'] }],

  ['the clock was set back between two looks, and it is the same', someone, [said(2 * day), said(day, { trend: 'same', pain: 5 })], { ...days, told: ['no-better-after-three-days'] }],
  ['a look that is dated before its plan, the same', someone, [said(-1, same)], { ...days, told: ['no-better-after-three-days'] }],
  ['a look at the very moment of the plan', someone, [said(0, same)], { ...goOn }],
]
