import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyMap } from '../../src/figure/body-map.ts'
import { mapViews } from '../../src/figure/body-regions.ts'
import type { Patch } from '../../src/figure/body-regions.ts'
import { questions } from '../../src/rules/index.ts'
import type { Draft } from '../../src/screens/ask/draft.ts'
import { readDraft } from '../../src/screens/ask/draft.ts'
import { standing, tapped, tickedOf } from '../../src/screens/ask/where-marks.ts'

const nameOf = ({ region, side }: Patch) => `${region} ${side}`
const patches = [
  ...new Map(
    mapViews.flatMap((view) => bodyMap(view).patches.map(({ patch }) => [nameOf(patch), patch] as const)),
  ).values(),
]
const patch = (region: string, side: string): Patch => {
  const found = patches.find((one) => nameOf(one) === `${region} ${side}`)
  if (!found) throw new Error(`There is no ${region} ${side}`)
  return found
}

const regions = [...new Set(patches.map(({ region }) => region))]
const asked = questions.filter(({ id }) => id === 'where' || id === 'side')

/** All that can be on the two lists at one time. */
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  where: fc.oneof(fc.subarray(regions), fc.constantFrom(['none'], ['not-sure'])),
  side: fc.constantFrom([], ['left'], ['right'], ['both'], ['middle'], ['not-sure']),
})
const anyPatch = fc.constantFrom(...patches)

const shown = (draft: Draft) => patches.filter((one) => standing(draft, one) === 'marked').map(nameOf)
const drafted = (where: readonly string[], ...side: readonly string[]): Draft => ({ where, side })

describe('a tap', () => {
  test.each([
    [
      'on an empty map says the place and the side',
      drafted([]),
      patch('neck', 'left'),
      drafted(['neck'], 'left'),
    ],
    [
      'on the other side makes it both',
      drafted(['neck'], 'right'),
      patch('over-blade', 'left'),
      drafted(['neck', 'over-blade'], 'both'),
    ],
    [
      'on the spine alone says the middle',
      drafted([]),
      patch('on-the-spine', 'middle'),
      drafted(['on-the-spine'], 'middle'),
    ],
    [
      'on the spine leaves the side of another place',
      drafted(['neck'], 'left'),
      patch('on-the-spine', 'middle'),
      drafted(['neck', 'on-the-spine'], 'left'),
    ],
    [
      'beside a marked spine says the side',
      drafted(['on-the-spine'], 'middle'),
      patch('neck', 'right'),
      drafted(['on-the-spine', 'neck'], 'right'),
    ],
    [
      'on one half of what is on both sides leaves the other half',
      drafted(['neck'], 'both'),
      patch('neck', 'left'),
      drafted(['neck'], 'right'),
    ],
    [
      'takes off a whole place where another one needs both sides',
      drafted(['neck', 'over-blade'], 'both'),
      patch('neck', 'left'),
      drafted(['over-blade'], 'both'),
    ],
    [
      'on a ticked place without a side says its side',
      drafted(['neck'], 'not-sure'),
      patch('neck', 'left'),
      drafted(['neck'], 'left'),
    ],
    ['clears “none of these”', drafted(['none']), patch('neck', 'left'), drafted(['neck'], 'left')],
    [
      'on the last place leaves nothing, and the middle if the spine stays',
      drafted(['on-the-spine', 'neck'], 'left'),
      patch('neck', 'left'),
      drafted(['on-the-spine'], 'middle'),
    ],
  ])('%s', (_, before, on, after) => {
    expect(tapped(before, on)).toEqual(after)
  })
})

describe('whatever is on the lists', () => {
  test('a tap on what is not marked marks it, and nothing that was marked is lost', () => {
    fc.assert(
      fc.property(anyDraft, anyPatch, (draft, on) => {
        fc.pre(standing(draft, on) !== 'marked')
        expect(shown(tapped(draft, on))).toEqual(expect.arrayContaining([...shown(draft), nameOf(on)]))
      }),
    )
  })

  test('a tap on what is marked takes it off, and touches no other place', () => {
    fc.assert(
      fc.property(anyDraft, anyPatch, (draft, on) => {
        fc.pre(standing(draft, on) === 'marked')
        const elsewhere = (one: Draft) => shown(one).filter((name) => !name.startsWith(`${on.region} `))
        const after = tapped(draft, on)
        expect(shown(after)).not.toContain(nameOf(on))
        expect(elsewhere(after)).toEqual(elsewhere(draft))
      }),
    )
  })

  test('no tap ever unticks another place', () => {
    fc.assert(
      fc.property(anyDraft, anyPatch, (draft, on) => {
        const others = (one: Draft) => tickedOf(one).filter((region) => region !== on.region)
        expect(others(tapped(draft, on))).toEqual(others(draft))
      }),
    )
  })

  test('a second tap brings back what was shown, where the first one marked that patch alone', () => {
    fc.assert(
      fc.property(anyDraft, anyPatch, (draft, on) => {
        const once = tapped(draft, on)
        fc.pre(shown(once).length === shown(draft).length + 1)
        // Of a place whose side was open, all was ticked but nothing marked.
        fc.pre(patches.every((one) => standing(draft, one) !== 'open'))
        expect(shown(tapped(once, on))).toEqual(shown(draft))
      }),
    )
  })

  test('what is marked can be read as answers, and the side agrees with it', () => {
    fc.assert(
      fc.property(anyDraft, anyPatch, (draft, on) => {
        const after = tapped(draft, on)
        const { answers } = readDraft(asked, after)
        const sides = new Set(
          shown(after).flatMap((name) => (name.endsWith('middle') ? [] : [name.split(' ')[1]])),
        )
        if (sides.size === 1) expect([answers.side]).toEqual([...sides])
        if (sides.size === 2) expect(['both', 'middle']).toContain(answers.side)
        if (shown(after).length > 0) expect(answers.where).toEqual(after['where'])
      }),
    )
  })

  test('“none of these” and “I’m not sure” leave nothing marked', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom('none', 'not-sure'), (draft, said) => {
        expect(shown({ ...draft, where: [said] })).toEqual([])
      }),
    )
  })
})
