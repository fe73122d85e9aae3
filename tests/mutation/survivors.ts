import { ruleSet } from '../../src/rules/index.ts'
import { outcomeOf } from '../rules/outcome.ts'
import { scenarios } from '../rules/scenarios/index.ts'
import { tableMutants } from './table-mutants.ts'

const all = scenarios
  .flatMap(([, table]) => table)
  .map(([, answers, outcome]) => ({
    answers,
    outcome,
    before: JSON.stringify(outcomeOf(answers, outcome)),
  }))

/** How many faults were tried in the tables, and those that no scenario notices. */
export const tryTableMutants = (): { readonly tried: number; readonly survivors: readonly string[] } => {
  const mutants = tableMutants(ruleSet)
  const survivors = mutants.filter(
    ({ rules }) =>
      !all.some(
        ({ answers, outcome, before }) => JSON.stringify(outcomeOf(answers, outcome, rules)) !== before,
      ),
  )
  return { tried: mutants.length, survivors: survivors.map(({ name }) => name) }
}
