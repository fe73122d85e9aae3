import { describe, expect, test } from 'vitest'
import { ALWAYS } from './bdd.ts'
import { known, whyOf } from './known.ts'
import { modelOf } from './model.ts'
import { promises, shownElsewhere } from './promises/index.ts'
import { breachInWords } from './promises/promise.ts'
import { levels } from './world.ts'

const model = modelOf()

describe('over every answer sheet there is', () => {
  test.each(promises.map((promise) => [`${promise.id}: ${promise.says}`, promise] as const))(
    '%s',
    (_, { id, breaches }) => {
      const found = breaches(model)
      const unheardOf = found.filter(({ at }) => !whyOf(id, at))
      if (unheardOf.length > 0) expect.fail(unheardOf.map(breachInWords).join('\n'))
      expect(found.map(({ at }) => at).toSorted()).toEqual(Object.keys(known[id] ?? {}).toSorted())
    },
    60_000,
  )

  test('what is known of belongs to a promise', () => {
    const ids = promises.map(({ id }) => id)
    expect(Object.keys(known).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('SI-01 to SI-15 are each promised, or shown elsewhere', () => {
    const ids = [...promises.map(({ id }) => id), ...shownElsewhere.map(([id]) => id)]
    const all = Array.from({ length: 15 }, (_, at) => `SI-${String(at + 1).padStart(2, '0')}`)
    expect(all.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('the sheets are counted, fewer at each step down from an emergency', () => {
    const { urgency } = model.complete
    const noMore = levels.toReversed().map((level) => model.count(model.diagram.not(urgency[level])))
    const all = model.count(ALWAYS)
    // Everyone; then those without an emergency; those who need not be seen today; those who need not be seen.
    expect([all, ...noMore].every((many, at, list) => many > (list[at + 1] ?? 0n))).toBe(true)
  }, 60_000)
})
