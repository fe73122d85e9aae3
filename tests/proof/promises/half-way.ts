/**
 * What makes a proof over complete sheets a proof over everyone: whoever is told something before they have
 * answered everything would be told the same if they had. In three lemmas, each shown row by row; `assess`
 * asks on while a row that matters is open, and concludes when none is.
 */
import type { Condition } from '../../../src/rules/language/condition.ts'
import { NEVER, type Node } from '../bdd.ts'
import { isOpen, type Judged } from '../judged.ts'
import type { Model } from '../model.ts'
import { questionsBehind } from '../reads.ts'
import type { World } from '../world.ts'
import type { Breach, Promised } from './promise.ts'

interface Row {
  readonly id: string
  readonly when: Condition
  readonly judge: (world: World) => Judged
}

const rowsOf = ({ rules }: Model): readonly Row[] => {
  const heard = rules.redFlags.map(({ id, when }): Row => ({ id, when, judge: (world) => world.hear(when) }))
  const plain = [
    ...[...rules.cautions, ...rules.advice].map(({ id, when }) => ({ id, when })),
    ...rules.remedies.flatMap(({ id, helps, needs, firstChoice }) =>
      [helps, needs, firstChoice].map((when) => ({ id, when })),
    ),
    { id: 'handed over', when: rules.handedOver },
  ]
  return [...heard, ...plain.map(({ id, when }): Row => ({ id, when, judge: (world) => world.judge(when) }))]
}

const finishing: Promised = {
  id: 'finishing early',
  says: 'While a row is open, a question that can settle it is asked; what is certain of a row, of people who answer as they are asked, stays so whatever they answer later',
  breaches: (model) => {
    const { and, or, not, variable, cheapest } = model.diagram
    const behind = questionsBehind(model.rules)
    const some = model.mind()
    const rest = model.mind(undefined, true)
    const sofar = model.mind(({ question, at }) => and(variable(model.space.extra(question)), variable(at)))
    const breachIn = (at: string, wrong: Node, minds: Node): readonly Breach[] => {
      const chosen = wrong === NEVER ? undefined : cheapest(and(wrong, minds), model.costs)
      return chosen ? [{ at, sheet: model.space.read(chosen) }] : []
    }
    const rows = rowsOf(model).flatMap(({ id, when, judge }) => {
      const questions = behind(when)
      const asked = or(...questions.map((question) => and(some.missing(question), some.asked(question))))
      const [early, late] = [judge(sofar), judge(rest)]
      // Only what was asked was answered: an answer whose question lost its own ground is taken back, as it should be.
      const inOrder = and(
        ...questions.map((one) => or(not(variable(model.space.extra(one))), sofar.asked(one))),
      )
      const takenBack = or(
        and(early.yes, not(late.yes)),
        and(early.unsure, not(late.unsure)),
        and(late.mayYes, not(early.mayYes)),
        and(late.mayUnsure, not(early.mayUnsure)),
      )
      return [
        ...breachIn(
          `${id} stays open`,
          and(isOpen(judge(some), model.diagram), not(asked)),
          model.minds(questions, false),
        ),
        ...breachIn(`${id} is taken back`, and(takenBack, inOrder), model.minds(questions, true)),
      ]
    })
    // The hand-over is no row of the plan: it is settled because the rows that read the same questions are.
    const { handedOver, cautions } = model.rules
    const questions = behind(handedOver)
    const alike = cautions.filter(({ when }) => behind(when).every((id) => questions.includes(id)))
    const open = (condition: Condition) => isOpen(some.judge(condition), model.diagram)
    const unsettled = and(open(handedOver), not(or(...alike.map(({ when }) => open(when)))))
    return [
      ...rows,
      ...breachIn('handed over before it is settled', unsettled, model.minds(questions, false)),
    ]
  },
}

export const promisesHalfWay: readonly Promised[] = [finishing]
