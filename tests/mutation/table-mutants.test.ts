import { expect, test } from 'vitest'
import { allowedSurvivors } from './allowed-survivors.ts'
import { tryTableMutants } from './survivors.ts'

/** The share of faults in the tables that the scenarios must notice. */
const bar = 0.95

test(`the scenarios notice at least ${bar * 100} % of the small faults in the tables`, () => {
  const { tried, survivors } = tryTableMutants()
  const allowed = new Map(allowedSurvivors)
  const unexplained = survivors.filter((name) => !allowed.has(name))
  process.stdout.write(
    `${tried} faults tried, ${survivors.length} not noticed, ${unexplained.length} of them unexplained\n` +
      survivors.map((name) => `  ${name}: ${allowed.get(name) ?? 'unexplained'}\n`).join(''),
  )
  expect(unexplained).toEqual([])
  expect(1 - survivors.length / tried).toBeGreaterThanOrEqual(bar)
  expect([...allowed.keys()].filter((name) => !survivors.includes(name))).toEqual([])
}, 600_000)
