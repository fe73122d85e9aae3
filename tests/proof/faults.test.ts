import { describe, expect, test } from 'vitest'
import { assess } from '../../src/rules/index.ts'
import { offered } from './agreement.ts'
import type { Node } from './bdd.ts'
import { faults } from './faults.ts'
import { whyOf } from './known.ts'
import { modelOf } from './model.ts'
import { policy as ourPolicy } from './policy.ts'
import { promises } from './promises/index.ts'

describe('a planted fault is found', () => {
  test.each(faults.map((fault) => [`${fault.promise}: ${fault.what}`, fault] as const))(
    '%s',
    (_, { promise, rules, policy }) => {
      const model = modelOf(rules, policy, (at) => !whyOf(promise, at) && !whyOf(`${promise} (half-way)`, at))
      const found = promises.find(({ id }) => id === promise)?.breaches(model) ?? []
      const fresh = found.filter(({ at }) => !whyOf(promise, at))
      expect(fresh.length).toBeGreaterThan(0)
      // Where the fault is in a row, the rules themselves must come to what the counterexample says.
      const [{ sheet, after } = {}] = fresh
      if (policy !== ourPolicy || !sheet || after || promise === 'finishing early') return
      const bits = new Uint8Array(model.space.width)
      for (const at of model.space.write(sheet)) bits[at] = 1
      const { offers, diagram } = model
      const holds = (node: Node) => diagram.holds(node, bits)
      const given = holds(offers.selfCare)
        ? offers.plan
        : holds(offers.comforted)
          ? offers.comfort
          : new Map<string, Node>()
      const shown = [...given].filter(([, node]) => holds(node)).map(([id]) => id)
      expect([...offered(assess(sheet, rules))].toSorted()).toEqual(shown.toSorted())
    },
    60_000,
  )

  test('there is one for each promise', () => {
    const planted = faults.map(({ promise }) => promise)
    expect(promises.filter(({ id }) => !planted.includes(id)).map(({ id }) => id)).toEqual([])
  })
})
