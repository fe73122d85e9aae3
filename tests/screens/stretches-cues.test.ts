import { describe, expect, test } from 'vitest'
import { posesOf } from '../../src/components/Drawing.tsx'
import { stretchProtocols } from '../../src/rules/index.ts'
import { pictureOf } from '../../src/screens/stretches/pose.ts'
import { cueOf, saidOf } from '../../src/screens/stretches/said.ts'
import { startStretching, stepsFor, stretchingAt, type Now } from '../../src/timers/index.ts'

const ways = stretchProtocols.flatMap(({ stretch }) =>
  [false, true].map((gentler) => [`${stretch}${gentler ? ', gentler' : ''}`, { stretch, gentler }] as const),
)
const shape = { version: 'full', longHolds: false, soreSide: 'left' } as const

/** Every step of one stretch, as a player comes to it, with another stretch after it. */
const nowsOf = (one: (typeof ways)[number][1]): readonly Now[] => {
  const other = one.stretch === 'chin-tuck' ? 'upper-back-hug' : 'chin-tuck'
  const steps = stepsFor([one, { stretch: other, gentler: false }], shape)
  return steps.flatMap((step, index): Now[] => {
    const next = steps[index + 1]
    return step.stretch === one.stretch
      ? [
          {
            key: String(index),
            step,
            leftMs: step.ms,
            share: 0,
            reach: 0,
            ...(next && { next }),
            stretch: 1,
            of: 2,
            leftInAllMs: 0,
          },
        ]
      : []
  })
}

const holdOf = (nows: readonly Now[]) => nows.find(({ step }) => step.do === 'hold')?.step.ms

/** A voice at its slow pace says about 2.2 words in a second, and a short pause stands between sentences. */
const seconds = (say: string) => say.split(/\s+/).length / 2.2 + (say.match(/\. /g)?.length ?? 0) * 0.3

describe.each(ways)('%s', (_, one) => {
  const nows = nowsOf(one)
  const hold = holdOf(nows)

  test('has words for every step', () => {
    for (const now of nows) expect(saidOf(now, hold).word).toMatch(/\w/)
  })

  test('can be said in time: each cue before the next', () => {
    const late = nows
      .map((now) => ({ now, say: cueOf(now, hold).say }))
      .filter(({ now, say }) => seconds(say) > now.step.ms / 1000 + 0.3)
      .map(({ now, say }) => `${now.step.do}, ${now.step.ms} ms: ${say}`)
    expect([...new Set(late)]).toEqual([])
  })

  test('says the side wherever the other side is done in another way', () => {
    const sided = nows.filter(
      ({ step }) => step.do !== 'rest' && (step.turn === 'left' || step.turn === 'right'),
    )
    const words = (turn: string) =>
      sided
        .filter(({ step }) => step.turn === turn && (step.do === 'get-ready' || step.do === 'change-sides'))
        .map((now) => saidOf(now, hold).hint)
    const during = (turn: string) =>
      sided
        .filter(({ step }) => step.turn === turn && (step.do === 'move' || step.do === 'hold'))
        .map((now) => Object.values(saidOf(now, hold)).join(' '))
    const isDrawnTwice = new Set(sided.map((now) => pictureOf(now).mirrored)).size > 1
    const isSaidTwice =
      during('left').join() !== during('right').join() || words('right').some((hint) => hint !== '')
    expect(during('right').length > 0 && isSaidTwice).toBe(isDrawnTwice)
  })

  test('the drawn body goes from pose to pose without a jump, within its drawing', () => {
    const jumps = nows.slice(1).flatMap((now, index) => {
      const before = nows[index]
      if (!before || now.step.do === 'rest' || now.step.do === 'change-sides') return []
      const [from, to] = [pictureOf(before, before.step.ms), pictureOf(now)]
      const isRound = from.of === 'shoulder-rolls' && Math.abs(from.at - to.at) > 2.9
      return Math.abs(from.at - to.at) > 0.01 && !isRound
        ? [`${before.step.do} ${from.at} > ${now.step.do} ${to.at}`]
        : []
    })
    expect(jumps).toEqual([])
    for (const now of nows) {
      const { of, at } = pictureOf(now, now.step.ms / 2)
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThanOrEqual(posesOf(of) - 1)
    }
  })

  test('whoever asked for less motion sees key poses only', () => {
    const between = nows
      .map((now) => pictureOf(now, 100, true).at)
      // A roll to the front stands a hair beside its pose, so that no arrow points the other way.
      .filter((at) => Math.abs(at - Math.round(at)) > 0.01 && at !== 0.5)
    expect(between).toEqual([])
  })
})

test('after a wait in a hold, the drawn body moves back into it in the last seconds of getting ready', () => {
  const set = [{ stretch: 'upper-back-hug', gentler: false }] as const
  const started = startStretching(set, shape, 0)
  const held = {
    ...started,
    deeds: [
      { did: 'pause', at: 20_000 },
      { did: 'go-on', at: 60_000 },
    ] as const,
    seen: { at: 60_000 },
  }
  const at = (ms: number) => {
    const state = stretchingAt({ ...held, seen: { at: 60_000 + ms } }, 60_000 + ms)
    return 'key' in state ? pictureOf(state).at : undefined
  }
  expect(at(0)).toBe(0)
  expect(at(3500)).toBeCloseTo(0.5)
  expect(at(5000)).toBe(1)
})
