import { describe, expect, test } from 'vitest'
import { checkInRows, dueCheckIns, type CheckInId, type Episode } from '../../src/rules/index.ts'
import { has, withPainkillers } from '../support/people.ts'
import { anEpisode, day, hour, said, start, week } from './follow-up-people.ts'

const mild = anEpisode({ severity: 3 })
const ibuprofen = anEpisode(withPainkillers({}, 'ibuprofen'))
const sent = anEpisode({ chest: 'not-sure', 'chest-unsure': 'no-worse' })
const dose = (after: number, product = 'ibuprofen') => ({
  id: `dose-${after}`,
  at: start + after,
  product,
  count: 1,
})
const dueAt = (episode: Episode, after: number) => dueCheckIns(episode, start + after).due?.id
const nextAt = (episode: Episode, after: number) => dueCheckIns(episode, start + after).next
const after = (episode: Episode, ...done: readonly number[]): Episode => ({
  ...episode,
  checkIns: done.map((at) => said(at, { pain: 2, tablets: 'no-longer' })),
})

/** Someone for whom a row is the next thing due, the hour at which it opens, and at which a reminder comes. */
const openings: readonly [CheckInId, Episode, opens: number, at: number][] = [
  ['first-hours', anEpisode({ severity: 7 }), 6 * hour, 12 * hour],
  ['first-hours', ibuprofen, 6 * hour, 12 * hour],
  ['after-anti-inflammatory', anEpisode({}, { doses: [dose(hour)] }), 7 * hour, 13 * hour],
  ['after-told-today', sent, 6 * hour, 12 * hour],
  ['first-day', anEpisode({ severity: 4 }), day, day],
  ['first-day', anEpisode({ severity: 3, feel: ['swollen-or-bruised', 'changes-with-movement'] }), day, day],
  ['day-3', mild, 3 * day, 3 * day],
  ['day-7', after(mild, 3 * day), week, week],
  ['day-10', after(anEpisode({}, { doses: [dose(9 * day, 'paracetamol')] }), week), 10 * day, 10 * day],
  ['day-14', after(mild, week), 2 * week, 2 * week],
  ['week-4', after(mild, 2 * week), 4 * week, 4 * week],
  ['week-6', after(mild, 4 * week), 6 * week, 6 * week],
  ['week-12', after(mild, 6 * week), 12 * week, 12 * week],
]

/** Counted from the latest plan; all others from the first of the episode, or from a dose. */
const ofThePlan: readonly CheckInId[] = ['first-hours', 'first-day', 'day-3', 'after-told-today']

describe('each row of 6.2 opens to the millisecond', () => {
  test.each(openings)('%s', (id, episode, opens, at) => {
    expect(dueAt(episode, opens - 1)).not.toBe(id)
    expect(nextAt(episode, opens - 1)).toEqual({ id, opens: start + opens, at: start + at })
    expect(dueAt(episode, opens)).toBe(id)
    expect(nextAt(episode, opens)?.id).not.toBe(id)
  })

  test.each(openings)('%s is counted from where its row says, with a later plan', (id, episode, opens) => {
    const shift = ofThePlan.includes(id) ? hour : 0
    const renewed = { ...episode, confirmedAt: start + hour }
    const upTo = opens + shift
    expect(dueAt(renewed, upTo - 1)).not.toBe(id)
    expect(dueAt(renewed, upTo)).toBe(id)
  })

  test('every row is tried', () => {
    const tried = openings.map(([id]) => id)
    expect(checkInRows.filter(({ id }) => !tried.includes(id))).toEqual([])
  })
})

describe('who is not asked', () => {
  test.each<[string, Episode, CheckInId, number]>([
    ['pain of 6 without an anti-inflammatory: not in the first hours', anEpisode(), 'first-hours', 12 * hour],
    [
      'a plan of paracetamol: not in the first hours',
      anEpisode(withPainkillers({}, 'paracetamol')),
      'first-hours',
      12 * hour,
    ],
    [
      'a log of paracetamol: not after an anti-inflammatory',
      anEpisode({}, { doses: [dose(0, 'paracetamol')] }),
      'after-anti-inflammatory',
      12 * hour,
    ],
    [
      'an anti-inflammatory of before the episode',
      anEpisode({}, { doses: [dose(-1)] }),
      'after-anti-inflammatory',
      12 * hour,
    ],
    ['pain of 3 without a strain: not on the first day', mild, 'first-day', day],
    ['nobody was told to be seen today', mild, 'after-told-today', 12 * hour],
    ['no tablets: not on day 10', after(mild, week), 'day-10', 10 * day],
    [
      'tablets of three days ago: not on day 10',
      after(anEpisode({}, { doses: [dose(week - 1, 'paracetamol')] }), week),
      'day-10',
      10 * day,
    ],
    [
      'no pain in week 2: not in week 4',
      { ...mild, checkIns: [said(2 * week, { pain: 0 })] },
      'week-4',
      4 * week,
    ],
    [
      'no pain in week 4: not in week 6',
      { ...mild, checkIns: [said(4 * week, { pain: 0 })] },
      'week-6',
      6 * week,
    ],
    [
      'no pain in week 6: not in week 12',
      { ...mild, checkIns: [said(6 * week, { pain: 0 })] },
      'week-12',
      12 * week,
    ],
  ])('%s', (_, episode, id, at) => {
    expect(dueAt(episode, at)).not.toBe(id)
  })

  test('nobody while the questions are open, or once told to get help now', () => {
    expect(dueCheckIns(anEpisode({ chest: undefined as never }), start + week)).toEqual({})
    expect(dueCheckIns(anEpisode({ chest: ['heavy-arm'] }), start + week)).toEqual({})
    const alarm = said(day, { signs: { chest: ['heavy-arm'] } })
    expect(dueCheckIns({ ...mild, checkIns: [alarm] }, start + week)).toEqual({})
  })

  test('pain that was gone and came back is asked about again', () => {
    const back = {
      ...mild,
      checkIns: [said(2 * week, { pain: 0 }), said(3 * week, { trend: 'worse', pain: 1 })],
    }
    expect(dueAt(back, 4 * week)).toBe('week-4')
  })

  test('who said nothing for weeks is still asked', () => {
    expect(dueAt(mild, 12 * week)).toBe('week-12')
  })

  test('whoever takes an anti-inflammatory already is asked on day 10', () => {
    const already = anEpisode({ severity: 3, ...has({ takes: ['anti-inflammatory-already'] }) })
    expect(dueAt(after(already, week), 10 * day)).toBe('day-10')
  })
})

describe('one check-in does for all that is open', () => {
  test('only the last that is open is named', () => {
    expect(dueAt(anEpisode({ severity: 7 }), 3 * day)).toBe('day-3')
  })

  test('said when it opens it is done, a moment before it is not', () => {
    expect(dueAt(after(mild, 3 * day), 3 * day)).toBeUndefined()
    expect(dueAt(after(mild, 3 * day - 1), 3 * day)).toBe('day-3')
  })

  test('a check-in of one’s own accord moves nothing', () => {
    expect(nextAt(after(anEpisode(), 2 * hour), 3 * hour)?.id).toBe('first-day')
  })

  test('being sent to be seen today at a check-in asks again after it', () => {
    const told = { ...mild, checkIns: [said(day, { news: ['rash-blisters-or-burn'] })] }
    expect(nextAt(told, day)).toEqual({
      id: 'after-told-today',
      opens: start + day + 6 * hour,
      at: start + day + 12 * hour,
    })
  })

  test('told so again, it is asked again after the latest', () => {
    const blisters = { news: ['rash-blisters-or-burn'] } as const
    const told = { ...mild, checkIns: [said(day, blisters), said(2 * day, blisters)] }
    expect(nextAt(told, 2 * day)?.opens).toBe(start + 2 * day + 6 * hour)
  })

  test('a new plan with bad pain is looked at in its own first hours, and first day', () => {
    const again = start + 5 * day
    const bad = { ...anEpisode({ severity: 7 }), confirmedAt: again }
    expect(dueCheckIns(bad, again).next).toMatchObject({ id: 'first-hours', opens: again + 6 * hour })
    expect(dueCheckIns(bad, again + day).due?.id).toBe('first-day')
  })

  test('a new plan begins the first days anew, and not the weeks', () => {
    const again = start + 5 * day
    const renewed: Episode = { ...mild, confirmedAt: again, triages: [start, again] }
    expect(dueCheckIns(renewed, again).due).toBeUndefined()
    expect(dueCheckIns(renewed, again).next).toMatchObject({ id: 'day-7', at: start + week })
    expect(dueCheckIns(renewed, again + 3 * day).due?.id).toBe('day-3')
    const late = { ...mild, confirmedAt: start + week }
    expect(dueCheckIns(late, start + week).due).toBeUndefined()
    expect(dueCheckIns({ ...late, confirmedAt: start + week - 1 }, start + week).due?.id).toBe('day-7')
  })
})

describe('a clock that was set back', () => {
  test('before the plan: the next is due at once', () => {
    expect(dueAt(mild, -1)).toBe('day-3')
    expect(dueAt(mild, 0)).toBeUndefined()
  })

  test('before the last check-in: the next is due at once, until one is said', () => {
    const looked = after(mild, 3 * day)
    expect(dueAt(looked, 3 * day - 1)).toBe('day-7')
    expect(dueAt(after(mild, 3 * day, 2 * day), 2 * day)).toBeUndefined()
  })

  test('what was open stays open', () => {
    expect(dueAt(after(anEpisode({ severity: 7 }), hour, 25 * hour), 2 * hour)).toBe('day-3')
    expect(dueAt({ ...mild, checkIns: [said(3 * day), said(day)] }, day)).toBeUndefined()
  })
})
