import { describe, expect, test } from 'vitest'
import {
  checkInPages,
  escalations,
  followUp,
  standing,
  type CheckIn,
  type Episode,
} from '../../src/rules/index.ts'
import { has, withPainkillers } from '../support/people.ts'
import { after, anEpisode, day, hour, said, start, toldBy, week } from './follow-up-people.ts'
import { scenarios } from './follow-up-scenarios.ts'

const changesOf = (episode: Episode, ...checkIns: readonly CheckIn[]) => {
  const result = after(episode, ...checkIns)
  return result.kind === 'go-on' ? result.changes : undefined
}
const idsOf = (episode: Episode, checkIn: CheckIn) => checkInPages(episode, checkIn).map(({ id }) => id)
const isLastAnswered = (checkIn: CheckIn) => checkInPages(anEpisode(), checkIn).at(-1)?.answered
const askedLast = (episode: Episode): readonly string[] | undefined =>
  checkInPages(episode, said(day))
    .at(-1)
    ?.questions.map(({ id }) => id)

describe('what a clinician could sign', () => {
  test.each(scenarios)('%s', (_, episode, checkIns, { kind, told = [], not = [], phase, ...more }) => {
    const result = after(episode, ...checkIns)
    expect({ kind: result.kind, told: toldBy(result) }).toMatchObject({ kind })
    expect(toldBy(result)).toEqual(expect.arrayContaining([...told]))
    expect(toldBy(result).filter((id) => not.some((one) => one === id))).toEqual([])
    if (phase) expect(result).toMatchObject({ phase })
    if (more.comfort !== undefined) expect('comfort' in result).toBe(more.comfort)
    const isWarmOrCold = result.kind === 'go-on' && result.plan.warmthOrCold !== undefined
    if (more.warmthOrCold !== undefined) expect(isWarmOrCold).toBe(more.warmthOrCold)
  })

  test('every sentence is its own', () => {
    expect(new Set(scenarios.map(([sentence]) => sentence)).size).toBe(scenarios.length)
  })

  test.each(escalations.map(({ id }) => id))(
    'the row "%s" has a case that raises it and a near miss',
    (id) => {
      expect(scenarios.filter(([, , , { told }]) => told?.includes(id))).not.toEqual([])
      expect(scenarios.filter(([, , , { not }]) => not?.includes(id))).not.toEqual([])
    },
  )
})

describe('the plan moves on', () => {
  test('nothing is said to have changed where nothing has', () => {
    expect(changesOf(anEpisode(), said(12 * hour))).toEqual([])
    expect(changesOf(anEpisode(), said(4 * day), said(5 * day))).toEqual([])
  })

  test('the first plan stands until the first check-in', () => {
    expect(standing(anEpisode(), start)).toMatchObject({ kind: 'go-on', phase: 'settle', changes: [] })
  })

  test('day 3 tells that time, the pain and getting better moved it on', () => {
    const changes = changesOf(anEpisode(), said(3 * day))
    expect(changes).toContainEqual({
      kind: 'phase',
      from: 'settle',
      to: 'mobilise',
      because: ['going-better', 'time', 'pain'],
    })
    expect(changes).toContainEqual({ kind: 'added', remedy: 'open-book', because: ['time'] })
  })

  test('what only time and less pain together brought names both', () => {
    const changes = changesOf(anEpisode(), said(3 * day, { pain: 3 }))
    expect(changes).toContainEqual({ kind: 'added', remedy: 'thread-the-needle', because: ['time', 'pain'] })
  })

  test('what less pain alone brought names the pain', () => {
    const changes = changesOf(anEpisode(), said(3 * day), said(4 * day, { pain: 3 }))
    expect(changes).toContainEqual({ kind: 'added', remedy: 'thread-the-needle', because: ['pain'] })
    expect(changes?.some(({ kind }) => kind === 'phase')).toBe(false)
  })

  test('changes are counted from the last time, not from the first plan', () => {
    const changes = changesOf(anEpisode(), said(3 * day), said(2 * week, { pain: 3 }))
    expect(changes?.filter((change) => 'remedy' in change && change.remedy === 'open-book')).toEqual([])
    expect(changes).toContainEqual({
      kind: 'phase',
      from: 'mobilise',
      to: 'strengthen',
      because: ['time', 'pain'],
    })
  })

  test('a plan that settles is not given what time alone would give', () => {
    const result = after(anEpisode({ severity: 7 }), said(4 * day, { pain: 6 }))
    expect(result.kind === 'go-on' && result.plan.stretches).not.toContain('open-book')
    expect(result.kind === 'go-on' && result.plan.stretches).toContain('chin-tuck')
  })

  test('a plan made days after the pain began never falls behind itself', () => {
    const late = anEpisode({ duration: 'three-days-to-a-week' })
    expect(changesOf(late, said(12 * hour, { trend: 'same', pain: 6 }))).toEqual([])
    expect(standing(late, start)).toMatchObject({
      plan: { stretches: expect.arrayContaining(['open-book']) },
    })
  })

  test('who has no pain for good is given strength', () => {
    const result = after(anEpisode(), said(2 * week, { pain: 0 }))
    expect(result.kind === 'go-on' && result.plan.nextDay).toContain('band-strength')
  })

  test('who has no pain for good is told why warmth and cold are gone, and no longer what to avoid', () => {
    const result = after(anEpisode(), said(2 * week - day, { pain: 1 }), said(2 * week, { pain: 0 }))
    if (result.kind !== 'go-on') throw new Error(result.kind)
    expect(result.changes).toContainEqual({ kind: 'left', remedy: 'hot-towel', because: ['time', 'pain'] })
    expect(result.plan.advice).not.toContain('heavy-lifting')
    expect(result.plan.advice).toContain('build-up-slowly')
  })

  test('a bend that brittle bones forbid stays forbidden without pain', () => {
    const result = after(anEpisode(has({ bones: ['thin-bones'] })), said(2 * week, { pain: 0 }))
    expect(result.kind === 'go-on' && result.plan.advice).toContain('bending-and-twisting')
  })

  test('what helped comes first, and says so', () => {
    const result = after(anEpisode(), said(12 * hour, { helped: ['wrapped-peas'] }))
    expect(result).toMatchObject({ plan: { warmthOrCold: 'wrapped-peas', orInstead: 'hot-towel' } })
    expect(result).toMatchObject({
      changes: [{ kind: 'first', remedy: 'wrapped-peas', because: ['it-helped'] }],
    })
  })

  test('where both helped, the order stays', () => {
    const result = after(anEpisode(), said(12 * hour, { helped: ['wrapped-peas', 'hot-towel'] }))
    expect(result).toMatchObject({ plan: { warmthOrCold: 'hot-towel' }, changes: [] })
  })

  test('what helped brings nothing that was not allowed', () => {
    const result = after(anEpisode(), said(12 * hour, { helped: ['hot-tub', 'ibuprofen'] }))
    expect(result).toMatchObject({ plan: { warmthOrCold: 'hot-towel' }, changes: [] })
  })

  test('a label stands for the days that it was planned for, to the millisecond', () => {
    const episode = anEpisode(withPainkillers({}, 'ibuprofen'))
    const at = (later: number) => after(episode, said(later, { tablets: 'no-longer' }))
    expect(at(3 * day - 1)).toMatchObject({ plan: { medicine: { kind: 'label', medicine: 'ibuprofen' } } })
    expect(at(3 * day)).toMatchObject({ plan: { medicine: { kind: 'pharmacist' } } })
    expect(at(3 * day)).toMatchObject({
      changes: expect.arrayContaining([{ kind: 'left', remedy: 'ibuprofen', because: ['label-days'] }]),
    })
  })

  test.each([
    ['within its days', said(day, { news: ['cannot-do-daily-things'] }), 'label'],
    ['after its days', said(3 * day, { news: ['cannot-do-daily-things'] }), 'pharmacist'],
    ['after a new medicine', said(day, { news: ['new-medicine'] }), 'pharmacist'],
    ['where more and more is needed', said(day, { news: ['more-painkiller-than-before'] }), 'pharmacist'],
  ] as const)('comfort while waiting, %s', (_, checkIn, kind) => {
    const episode = anEpisode({ ...withPainkillers({}, 'paracetamol') })
    expect(after(episode, { ...checkIn, tablets: 'no-longer' })).toMatchObject({
      comfort: { medicine: { kind } },
    })
  })
})

describe('where an episode stands', () => {
  test('the latest reasons are told first', () => {
    const result = after(
      anEpisode(),
      said(day, { news: ['fall'] }),
      said(2 * day, { pain: 4, news: ['swelling-or-bruise'] }),
      said(60 * hour, { pain: 3 }),
    )
    expect(result).toMatchObject({ because: ['new-swelling', 'fall-since'] })
  })

  test('an overdose in the log needs no check-in', () => {
    const doses = [{ id: 'a', at: start + hour, product: 'paracetamol', count: 20, milligrams: 500 }]
    expect(standing(anEpisode({}, { doses }), start + 2 * hour)).toMatchObject({ kind: 'get-help-now' })
  })

  test('an overdose that a check-in saw in the log outlasts the log', () => {
    const doses = [{ id: 'a', at: start + hour, product: 'paracetamol', count: 20, milligrams: 500 }]
    const episode = anEpisode({}, { doses, checkIns: [said(2 * hour, { tablets: 'no-longer' })] })
    expect(standing(episode, start + 10 * day)).toMatchObject({ kind: 'get-help-now' })
    expect(standing({ ...episode, checkIns: [] }, start + 10 * day)).toMatchObject({ kind: 'go-on' })
  })

  test('ten days of tablets in the log need none either', () => {
    const doses = Array.from({ length: 11 }, (_, n) => ({
      id: `dose-${n}`,
      at: start + n * day,
      product: 'paracetamol',
      count: 1,
      milligrams: 500,
    }))
    expect(standing(anEpisode({}, { doses }), start + 10 * day)).toMatchObject({
      because: ['ten-days-of-tablets'],
      comfort: {},
    })
  })

  test('a look that is dated after now was said under another clock: the same moves up', () => {
    const flat = said(2 * day, { trend: 'same', pain: 6 })
    expect(followUp(anEpisode(), flat, flat.at)).toMatchObject({ kind: 'go-on' })
    expect(toldBy(followUp(anEpisode(), flat, flat.at - 1))).toContain('no-better-after-three-days')
  })
})

describe('a full triage', () => {
  const again = start + 4 * day
  const before = [said(3 * day, { trend: 'same', pain: 6 })]
  const renewed = anEpisode({}, { confirmedAt: again, checkIns: before, triages: [start, again] })

  test('lifts what check-ins of the plan before had raised', () => {
    expect(standing({ ...renewed, confirmedAt: start }, again)).toMatchObject({ kind: 'be-seen-within-days' })
    expect(standing(renewed, again)).toMatchObject({ kind: 'go-on' })
  })

  test('does not set the course of the episode back to its beginning', () => {
    const next = said(4 * day + hour, { plan: again, trend: 'same', pain: 6 })
    expect(toldBy(followUp(renewed, next, next.at))).toEqual(
      expect.arrayContaining(['no-better-after-three-days', 'two-without-better']),
    )
  })

  test('a check-in counts for it, whatever plan it names', () => {
    const stray = said(5 * day, { plan: start, signs: { chest: ['heavy-arm'] } })
    expect(followUp(renewed, stray, stray.at)).toMatchObject({ kind: 'get-help-now' })
  })

  test('the third within a week sends to be seen before anything was said', () => {
    const third = { ...renewed, triages: [start, start + day, again] }
    expect(standing(third, again)).toMatchObject({
      kind: 'be-seen-within-days',
      because: ['three-triages-in-a-week'],
      comfort: {},
    })
  })
})

describe('the screens of a check-in', () => {
  const nothingYet: CheckIn = { at: start + day, plan: start, signs: {} }

  test('someone who is well sees four, danger signs first', () => {
    for (const checkIn of [nothingYet, said(day), said(2 * week, { pain: 2 })]) {
      expect(idsOf(anEpisode(), checkIn)).toEqual(['chest', 'nerves', 'since', 'how-it-goes'])
    }
  })

  test('what was said at the plan does not answer today’s', () => {
    expect(checkInPages(anEpisode(), nothingYet).map(({ answered }) => answered)).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(checkInPages(anEpisode(), said(day)).every(({ answered }) => answered)).toBe(true)
  })

  test('the last is not answered without a number, or without what is new', () => {
    expect(isLastAnswered(said(day, { pain: undefined }))).toBe(false)
    expect(isLastAnswered(said(day, { pain: 11 }))).toBe(false)
    expect(isLastAnswered(said(day, { news: undefined }))).toBe(false)
    expect(isLastAnswered(said(day, { trend: undefined }))).toBe(false)
    expect(isLastAnswered(said(day, { helped: undefined }))).toBe(true)
  })

  test('a sign opens its own question', () => {
    const signs = { chest: ['comes-with-effort'], nerves: 'none', since: 'none' } as const
    expect(idsOf(anEpisode(), said(day, { signs }))).toContain('effort')
  })

  test('tablets are asked about where there are some, on the last page', () => {
    expect(askedLast(anEpisode())).not.toContain('tablets')
    expect(askedLast(anEpisode(withPainkillers({}, 'ibuprofen')))).toContain('tablets')
    expect(
      askedLast(anEpisode({}, { doses: [{ id: 'a', at: start, product: 'ibuprofen', count: 1 }] })),
    ).toContain('tablets')
  })

  test('the pregnant are asked again what must not wait', () => {
    expect(idsOf(anEpisode(has({ pregnancy: ['under-20-weeks'] })), nothingYet)).toContain('pregnancy-signs')
  })

  test('two weeks on, stiffness over 50 is asked about once', () => {
    const stiff = anEpisode({
      age: 55,
      feel: ['stiff', 'changes-with-movement'],
      'both-shoulders': undefined as never,
    })
    expect(idsOf(stiff, said(2 * week, { pain: 1 }))).toContain('both-shoulders')
    expect(idsOf(stiff, said(2 * week - 1, { pain: 1 }))).not.toContain('both-shoulders')
    const since = { ...stiff, answers: { ...stiff.answers, duration: 'two-to-six-weeks' as const } }
    expect(idsOf(since, said(day))).toContain('both-shoulders')
    const answered = { ...since, answers: { ...since.answers, 'both-shoulders': 'none' as const } }
    expect(idsOf(answered, said(day))).not.toContain('both-shoulders')
  })
})
