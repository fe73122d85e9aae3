import { describe, expect, test } from 'vitest'
import { assess } from '../../src/rules/index.ts'
import { offered } from './agreement.ts'
import { faults } from './faults.ts'
import { whyOf } from './known.ts'
import { modelOf } from './model.ts'
import { policy as ourPolicy } from './policy.ts'
import { promises } from './promises/index.ts'

describe('a planted fault is found', () => {
  test.each(faults.map((fault) => [`${fault.promise}: ${fault.what}`, fault] as const))(
    '%s',
    (_, { promise, rules, policy }) => {
      const model = modelOf(rules, policy)
      const found = promises.find(({ id }) => id === promise)?.breaches(model) ?? []
      const fresh = found.filter(({ at }) => !whyOf(promise, at))
      expect(fresh.length).toBeGreaterThan(0)
      // Where the fault is in a row, the rules themselves must come to what the counterexample says.
      const [{ sheet, then } = {}] = fresh
      if (policy !== ourPolicy || !sheet || then || promise === 'finishing early') return
      const bits = new Uint8Array(model.space.width)
      for (const at of model.space.write(sheet)) bits[at] = 1
      const { offers, diagram } = model
      const shown = [...new Set([...offers.plan.keys(), ...offers.comfort.keys()])].filter((id) =>
        diagram.holds(offers.shown(id), bits),
      )
      expect([...offered(assess(sheet, rules))].toSorted()).toEqual(shown.toSorted())
    },
    60_000,
  )

  test('there is one for each promise', () => {
    const planted = faults.map(({ promise }) => promise)
    expect(promises.filter(({ id }) => !planted.includes(id)).map(({ id }) => id)).toEqual([])
  })
})
