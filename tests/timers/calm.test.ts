import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/rules/index.ts'
import {
  breathingFor,
  calmAfter,
  calmAt,
  calmSeen,
  calmStepsFor,
  lengthOf,
  readCalm,
  relaxationFor,
  startCalm,
  type CalmStep,
  type CalmWay,
} from '../../src/timers/index.ts'
import { aWellAdult, but, has } from '../support/people.ts'
import { evening, hour, minute, reloaded, second } from './world.ts'

/** As if somebody had watched since the start. */
const watched = (way: CalmWay, ms: number) => ({ ...startCalm(way, evening), seen: { at: evening + ms } })
const at = (way: CalmWay, ms: number) => calmAt(watched(way, ms), evening + ms)
const settle = 5 * second

const secondsOf = (way: CalmWay) => calmStepsFor(way).map(({ do: what, ms }) => `${what} ${ms / second}`)

const tensed = (way: CalmWay) =>
  calmStepsFor(way).flatMap((step) => (step.do === 'tense' && 'group' in step ? [step] : []))
const named = ({ group, side }: Extract<CalmStep, { group: unknown }>) => (side ? `${group} ${side}` : group)
const relax = (soreSide: 'left' | 'right' | 'either', tense = true): CalmWay => ({
  way: 'relaxation',
  tense,
  soreSide,
})

describe('breathing', () => {
  test('in for four and out for six, for five minutes', () => {
    expect(secondsOf({ way: 'slow' }).slice(0, 3)).toEqual(['in 4', 'out 6', 'in 4'])
    expect(lengthOf(calmStepsFor({ way: 'slow' }))).toBe(5 * minute)
  })

  test('in a box of fours, for four minutes', () => {
    expect(secondsOf({ way: 'box' }).slice(0, 5)).toEqual(['in 4', 'hold 4', 'out 4', 'wait 4', 'in 4'])
    expect(lengthOf(calmStepsFor({ way: 'box' }))).toBe(4 * minute)
  })

  test('first one settles, then the knot follows the breath', () => {
    expect(at({ way: 'slow' }, 0)).toMatchObject({
      step: { do: 'settle' },
      leftMs: settle,
      fill: 0,
      round: 1,
      of: 30,
    })
    expect(at({ way: 'slow' }, settle + 2 * second)).toMatchObject({
      step: { do: 'in' },
      fill: 0.5,
      leftMs: 2 * second,
    })
    expect(at({ way: 'slow' }, settle + 7 * second)).toMatchObject({
      step: { do: 'out' },
      fill: 0.5,
      next: { do: 'in' },
    })
    expect(at({ way: 'box' }, settle + 6 * second)).toMatchObject({ step: { do: 'hold' }, fill: 1 })
    expect(at({ way: 'box' }, settle + 14 * second)).toMatchObject({ step: { do: 'wait' }, fill: 0 })
    expect(at({ way: 'slow' }, settle + 295 * second)).toMatchObject({ round: 30 })
  })

  test('finishes at its instant, and stays so', () => {
    expect(at({ way: 'slow' }, hour)).toEqual({ kind: 'finished', at: evening + settle + 5 * minute })
  })

  test('waits where nobody was there, and begins that breath anew', () => {
    const calm = watched({ way: 'slow' }, settle + 17 * second)
    const later = evening + hour
    expect(calmAt(calm, later)).toMatchObject({
      kind: 'paused',
      because: 'away',
      step: { do: 'out' },
      round: 2,
    })
    const going = calmAfter(reloaded(calm, readCalm), { did: 'go-on' }, later)
    expect(calmAt(going, later)).toMatchObject({
      kind: 'playing',
      step: { do: 'settle' },
      next: { do: 'in' },
      round: 2,
    })
    expect(calmAt(calmSeen(going, later + 2 * second), later + settle)).toMatchObject({
      step: { do: 'in' },
      leftMs: 4 * second,
    })
  })
})

describe('which breathing is right', () => {
  const no = { panic: 'no', breathingIsBad: 'no' } as const
  const box = (answers: Answers, today = {}) => breathingFor('box', answers, { ...no, ...today }).way

  test('the box, for a well adult who is not in panic', () => {
    expect(box(aWellAdult)).toBe('box')
  })

  test.each<[string, Answers]>([
    ['early pregnancy', has({ pregnancy: ['under-20-weeks'] })],
    ['late pregnancy', has({ pregnancy: ['from-20-weeks'] })],
    ['pregnant or not, who knows', has({ pregnancy: 'not-sure' })],
    ['a heart attack', has({ heart: ['heart-attack-angina-or-stent'] })],
    ['high pressure under control', has({ heart: ['high-pressure-controlled'] })],
    ['asthma', has({ lungs: ['asthma'] })],
    ['another lung disease', has({ lungs: ['other-lung-disease'] })],
    ['not sure of the heart', has({ heart: 'not-sure' })],
  ])('no holds with %s', (_, history) => {
    expect(box(but(aWellAdult, history))).toBe('slow')
  })

  test('no holds for whom nothing is known of', () => {
    expect(box({})).toBe('slow')
  })

  test('no holds unless panic is ruled out, and no count in panic', () => {
    expect(breathingFor('box', aWellAdult)).toEqual({ way: 'slow' })
    expect(box(aWellAdult, { panic: 'not-sure' })).toBe('own-rhythm')
    expect(box(aWellAdult, { panic: 'yes' })).toBe('own-rhythm')
  })

  test('nobody counts on a bad day for breathing, and with asthma a day is bad until told otherwise', () => {
    const asthma = but(aWellAdult, has({ lungs: ['asthma'] }))
    expect(breathingFor('slow', aWellAdult, { breathingIsBad: 'yes' })).toEqual({ way: 'own-rhythm' })
    expect(breathingFor('slow', asthma)).toEqual({ way: 'own-rhythm' })
    expect(breathingFor('slow', asthma, { breathingIsBad: 'no' })).toEqual({ way: 'slow' })
    expect(breathingFor('slow', aWellAdult)).toEqual({ way: 'slow' })
    expect(calmStepsFor({ way: 'own-rhythm' })).toEqual([{ do: 'own-rhythm', ms: 5 * minute, round: 1 }])
  })
})

describe('relaxation', () => {
  test('tenses for five to seven seconds and lets go for fifteen to twenty', () => {
    for (const { do: what, ms } of calmStepsFor(relax('left'))) {
      if (what === 'tense') expect(ms / second).toBe(5)
      if (what === 'let-go') expect([15, 20]).toContain(ms / second)
    }
  })

  test.each(['left', 'right', 'either'] as const)('lasts ten to fifteen minutes: %s', (side) => {
    for (const tense of [true, false]) {
      const length = lengthOf(calmStepsFor(relax(side, tense)))
      expect(length).toBeGreaterThanOrEqual(10 * minute)
      expect(length).toBeLessThanOrEqual(15 * minute)
    }
  })

  test('never tenses the sore side, and lets it go all the same', () => {
    expect(tensed(relax('left')).filter(({ side }) => side === 'left')).toEqual([])
    expect(new Set(tensed(relax('left')).map(named))).toEqual(
      new Set([
        'hands right',
        'arms right',
        'face',
        'shoulders right',
        'chest',
        'belly',
        'legs right',
        'feet right',
      ]),
    )
    const letGo = calmStepsFor(relax('left')).flatMap((step) =>
      step.do === 'let-go' && 'group' in step ? [named(step)] : [],
    )
    expect(letGo).toContain('shoulders left')
  })

  test('tenses no side at all where it is not known which is sore', () => {
    expect(new Set(tensed(relax('either')).map(named))).toEqual(new Set(['face', 'belly']))
  })

  test('tenses nothing for whom tensing is wrong, or for whom nothing is known of', () => {
    expect(relaxationFor(aWellAdult)).toEqual(relax('left', true))
    expect(relaxationFor(but(aWellAdult, has({ pregnancy: ['from-20-weeks'] })))).toEqual(
      relax('left', false),
    )
    expect(relaxationFor({})).toEqual(relax('either', false))
    expect(tensed(relax('left', false))).toEqual([])
  })

  test('goes through the body from the hands to the feet', () => {
    const groups = calmStepsFor(relax('right')).flatMap((step) => ('group' in step ? [step.group] : []))
    const once = ['hands', 'arms', 'face', 'shoulders', 'chest', 'belly', 'legs', 'feet']
    expect([...new Set(groups)]).toEqual(once)
  })
})

test('the body scan takes ten minutes and tenses nothing', () => {
  const steps = calmStepsFor({ way: 'body-scan' })
  expect(lengthOf(steps)).toBe(10 * minute)
  expect(new Set(steps.map((step) => step.do))).toEqual(new Set(['notice']))
})

test.each<[string, unknown]>([
  ['a text', 'calm'],
  ['an unheard-of way', { ...startCalm({ way: 'slow' }, evening), way: { way: 'fast' } }],
  ['an unheard-of deed', { ...startCalm({ way: 'slow' }, evening), deeds: [{ did: 'hold', at: 1 }] }],
])('a record that holds %s is nothing', (_, record) => {
  expect(readCalm(record)).toBeUndefined()
})
