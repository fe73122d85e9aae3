/** The promises about the tables themselves: every row can fire, and none is swallowed by another. */
import type { Condition } from '../../../src/rules/language/condition.ts'
import type { Advice, RedFlag } from '../../../src/rules/language/row.ts'
import { ALWAYS, NEVER, type Node } from '../bdd.ts'
import type { Model } from '../model.ts'
import { questionsBehind } from '../reads.ts'
import { says, search, type Breach, type Promised } from './promise.ts'

const canFire: Promised = {
  id: 'every row can fire',
  says: 'For every red flag, clue, caution, fact, advice, remedy, label and gate there is a complete sheet where it holds, or is shown',
  breaches: (model) => {
    const { rules, complete, offers, diagram, space, sheets } = model
    // The sheets that lead to a plan, to comfort, or to waiting, each once: what is shown must be among them.
    const planned = diagram.and(sheets, offers.selfCare)
    const comforted = diagram.and(sheets, offers.comforted)
    const waiting = diagram.and(sheets, complete.urgency['within-days'], diagram.not(complete.urgency.today))
    const holds = (condition: Condition) => complete.judge(condition).yes
    const meet = (a: Node, b: Node): boolean => diagram.and(a, b) !== NEVER
    const shown = (id: string, where: Node = ALWAYS): boolean =>
      meet(diagram.and(offers.plan.get(id) ?? NEVER, where), planned) ||
      meet(diagram.and(offers.comfort.get(id) ?? NEVER, where), comforted)
    const places = { avoid: NEVER, prevent: NEVER, watch: waiting, know: waiting, use: comforted }
    const told = ({ when, part }: Advice): boolean =>
      meet(complete.judge(when).unsure, planned) || meet(complete.judge(when).unsure, places[part])
    const can: readonly (readonly [string, () => boolean])[] = [
      ...rules.redFlags.map(
        ({ id, when }) => [`red flag ${id}`, () => meet(sheets, complete.hear(when).yes)] as const,
      ),
      ...rules.clues.map(({ id, when }) => [`clue ${id}`, () => meet(sheets, holds(when))] as const),
      ...rules.cautions.map(({ id, when }) => [`caution ${id}`, () => meet(sheets, holds(when))] as const),
      ...rules.facts.flatMap(({ id, cases, otherwise }) =>
        [...cases.map(([value]) => value), otherwise].map(
          (value) => [`${id} is ${value}`, () => meet(sheets, holds({ question: id, is: [value] }))] as const,
        ),
      ),
      ...rules.advice.map((row) => [`advice ${row.id}`, () => told(row)] as const),
      ...rules.remedies.map(({ id }) => [`remedy ${id}`, () => shown(id)] as const),
      ...rules.labels.map(
        ({ medicine, region }) =>
          [`label ${medicine} ${region}`, () => shown(medicine, says(model, 'region', region))] as const,
      ),
      ...space.questions.map(({ id }) => [`question ${id}`, () => meet(sheets, complete.asked(id))] as const),
    ]
    return search(model, can, ([at, fires]) => (fires() ? undefined : { at }))
  },
}

/** The rows that are always raised, at least as urgently, where this one is. */
export const swallowersOf = (model: Model, row: RedFlag): readonly string[] => {
  const { complete, rules, diagram, sheets } = model
  const fires = diagram.and(sheets, complete.hear(row.when).yes)
  const others = rules.redFlags.filter((other) => other !== row)
  return others
    .filter((other) => diagram.and(fires, diagram.not(complete.now(other)[row.urgency])) === NEVER)
    .map(({ id }) => id)
}

/** Where everything but these questions is answered as plainly as can be. */
const plainBut = ({ space, diagram, complete, costs }: Model, questions: readonly string[]): Node => {
  const { and, not, or, ite, variable } = diagram
  return and(
    ...space.questions
      .filter(({ id }) => !questions.includes(id))
      .map(({ id }) => {
        const bits = space.of(id).toSorted((a, b) => (costs[a.at] ?? 0) - (costs[b.at] ?? 0))
        const [plainest] = bits
        const empty = not(or(...bits.map(({ at }) => variable(at))))
        return ite(complete.leftOut(id), empty, plainest ? variable(plainest.at) : NEVER)
      }),
  )
}

const noneSwallowed: Promised = {
  id: 'no row is swallowed',
  says: 'For every red flag there is a complete sheet on which it alone is so urgent: without it, the person would be told to wait longer',
  breaches: (model) => {
    const { complete, rules, diagram, sheets } = model
    const behind = questionsBehind(rules)
    return search(model, rules.redFlags, (row): Breach | undefined => {
      const others = rules.redFlags
        .filter((other) => other !== row)
        .map((other) => complete.now(other)[row.urgency])
      const aloneAmong = (where: Node) =>
        others.reduce(
          (left, other) => diagram.and(left, diagram.not(other)),
          diagram.and(where, complete.hear(row.when).yes),
        )
      // Most rows are seen alone among people who are otherwise well; only for the rest is everyone looked at.
      if (aloneAmong(diagram.and(sheets, plainBut(model, behind(row.when)))) !== NEVER) return undefined
      if (aloneAmong(sheets) !== NEVER) return undefined
      const sheet = model.find(complete.hear(row.when).yes)
      const by = swallowersOf(model, row).join(' or ') || 'several together'
      return { at: `${row.id} by ${by}`, ...(sheet && { sheet }) }
    })
  },
}

export const promisesOfRows: readonly Promised[] = [canFire, noneSwallowed]
