import { describe, expect, test } from 'vitest'
import { stretchProtocols, type NonEmpty, type StretchId } from '../../src/rules/index.ts'
import { lengthOf, stepsFor, type InSet, type Shape } from '../../src/timers/index.ts'
import { full, Person, plain } from './person.ts'
import { minute, second } from './world.ts'

const short: Shape = { ...full, version: 'five-minutes' }
const all = stretchProtocols.map(({ stretch }) => stretch)

const told = ({ step }: { step: { do: string; turn?: string; repeat: number } }) =>
  [step.do, step.turn, step.repeat].filter(Boolean).join(' ')

/** What one is told to do, change by change, to the end. */
const course = (set: NonEmpty<InSet>, shape: Shape = full): readonly string[] => {
  const person = new Person(set, shape)
  const heard: string[] = []
  let key = ''
  for (let state = person.state(); state.kind === 'playing'; state = person.watch(second).state()) {
    if (state.key !== key) heard.push(told(state))
    key = state.key
  }
  expect(person.state().kind).toBe('finished')
  return heard
}

const within = (n: number, [low, high]: readonly [number, number]) => n >= low && n <= high

const sideOf = (soreSide: Shape['soreSide']) =>
  stepsFor(plain('rib-breathing'), { ...full, soreSide }).map(({ turn }) => turn)
const hold = (stretch: StretchId, longHolds: boolean) =>
  stepsFor(plain(stretch), { ...full, longHolds }).find((step) => step.do === 'hold')?.ms

describe('the steps of a set', () => {
  test('one gets ready, moves, holds and lets go, then changes sides, then rests', () => {
    expect(course(plain('childs-pose'))).toEqual([
      'get-ready left 1',
      'move left 1',
      'hold left 1',
      'release left 1',
      'between left 2',
      'move left 2',
      'hold left 2',
      'release left 2',
      'change-sides right 1',
      'move right 1',
      'hold right 1',
      'release right 1',
      'between right 2',
      'move right 2',
      'hold right 2',
      'release right 2',
      'rest right 2',
    ])
  })

  test('what flows has no stop between its repeats', () => {
    const steps = stepsFor(plain('cat-cow'), full).map((step) => (step.do === 'flow' ? step.part : step.do))
    expect(steps).toEqual(['get-ready', ...Array.from({ length: 8 }, () => ['round', 'arch']).flat(), 'rest'])
  })

  test('shoulders roll one way and then the other', () => {
    const turns = new Set(stepsFor(plain('shoulder-rolls'), full).map(({ turn }) => turn))
    expect([...turns]).toEqual(['backward', 'forward'])
  })

  test('ribs breathe on the sore side, and on none where that is not one side', () => {
    expect(new Set(sideOf('left'))).toEqual(new Set(['left']))
    expect(new Set(sideOf('either'))).toEqual(new Set([undefined]))
  })

  test('older adults hold for longer, never longer than the card, and move as others do', () => {
    expect([hold('upper-back-hug', false), hold('upper-back-hug', true)]).toEqual([20 * second, 30 * second])
    expect([hold('thread-the-needle', false), hold('thread-the-needle', true)]).toEqual([
      15 * second,
      20 * second,
    ])
    expect([hold('open-book', false), hold('open-book', true)]).toEqual([5 * second, 5 * second])
  })

  test.each(stretchProtocols)('$stretch: every hold, part and count lies within its card', (row) => {
    for (const longHolds of [false, true]) {
      const steps = stepsFor(plain(row.stretch), { ...full, longHolds, soreSide: 'left' })
      expect(steps.every(({ of }) => within(of, row.repeats))).toBe(true)
      const wrong = steps.filter((step) => {
        if (row.way === 'hold') return step.do === 'hold' && !within(step.ms / second, row.hold)
        const part = row.parts.find((one) => step.do === 'flow' && one.part === step.part)
        return part !== undefined && !within(step.ms / second, part.seconds)
      })
      expect(wrong).toEqual([])
    }
  })
})

describe('the five-minute version', () => {
  test('is there for every stretch alone, and never longer than five minutes', () => {
    for (const longHolds of [false, true]) {
      for (const stretch of all) {
        const length = lengthOf(stepsFor(plain(stretch), { ...short, longHolds }))
        expect(length).toBeGreaterThan(0)
        expect(length).toBeLessThanOrEqual(5 * minute)
      }
    }
  })

  test('of a long set has several stretches, in their order', () => {
    const names = [
      ...new Set(
        stepsFor(
          all.map((stretch) => ({ stretch, gentler: false })),
          short,
        ).map(({ stretch }) => stretch),
      ),
    ]
    expect(names.length).toBeGreaterThan(2)
    expect(names).toEqual(all.filter((stretch) => names.includes(stretch)))
  })

  test('is the full one, where that is as short', () => {
    expect(stepsFor(plain('upper-back-hug'), short)).toEqual(stepsFor(plain('upper-back-hug'), full))
  })
})
