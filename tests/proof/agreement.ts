/** Holds the translation against the rules themselves, answer sheet by answer sheet. */
import { assess, type Answers, type Assessment } from '../../src/rules/index.ts'
import type { Condition } from '../../src/rules/language/condition.ts'
import type { RedFlag, Urgency } from '../../src/rules/language/row.ts'
import { DOES_NOT_APPLY, judge, type Verdict } from '../../src/rules/language/verdict.ts'
import { chooseMedicine } from '../../src/rules/medicine.ts'
import { permissionFor } from '../../src/rules/permission.ts'
import { makeComfort, makePlan, type Comfort, type Plan } from '../../src/rules/plan.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { allowsComfort, asHeardByTriage, reachOf, triage } from '../../src/rules/triage.ts'
import type { Node } from './bdd.ts'
import { isOpen, type Judged } from './judged.ts'
import type { Model } from './model.ts'
import { offersOf, type Shown } from './offers.ts'
import { questionsBehind } from './reads.ts'
import { levels, type AtLeast } from './world.ts'

type Level = Urgency | 'none'
const rank = (level: Level): number => ['none', ...levels].indexOf(level)

const ofPlan = (given: Plan | Comfort): readonly string[] => {
  const { movement, calm, warmthOrCold, orInstead, medicine } = given
  const more = 'stretches' in given ? [...given.stretches, ...given.nextDay] : []
  const step = medicine?.kind === 'label' ? medicine.medicine : undefined
  return [movement, calm, warmthOrCold, orInstead, step, ...more].filter((id) => id !== undefined)
}

/** Everything that someone with this assessment is offered. */
export const offered = (result: Assessment): readonly string[] =>
  'plan' in result ? ofPlan(result.plan) : 'comfort' in result && result.comfort ? ofPlan(result.comfort) : []

const told = (result: Assessment): readonly string[] =>
  'plan' in result ? result.plan.advice : 'advice' in result ? result.advice : []

const truth = (yes: boolean, unsure: boolean) => (yes ? 'yes' : unsure ? 'unsure' : 'no')
const same = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join() === b.toSorted().join()

/** Compares one sheet in every respect. Gives the names of what differs: nothing, if all is well. */
export const comparerOf = (model: Model): ((answers: Answers) => readonly string[]) => {
  const { rules, space, diagram, policy } = model
  const world = model.partial
  const offers = offersOf(rules, world, policy)
  const planConditions = [
    ...rules.remedies.flatMap(({ helps, needs, firstChoice }) => [helps, needs, firstChoice]),
    ...[...rules.cautions, ...rules.advice].map(({ when }) => when),
  ]
  const conditions = [...new Set([...planConditions, rules.handedOver])]
  const behindOf = questionsBehind(rules)
  const flags = rules.redFlags.map((row) => ({ row, behind: behindOf(row.when) }))
  const planRows = [...new Set(planConditions)].map((when) => ({ when, behind: behindOf(when) }))
  const bits = new Uint8Array(space.width)
  const at = (node: Node): boolean => diagram.holds(node, (variable) => bits[variable] === 1)
  const levelAt = (reached: AtLeast): Level => levels.findLast((level) => at(reached[level])) ?? 'none'
  const verdictAt = (judged: Judged): Verdict => ({
    least: truth(at(judged.yes), at(judged.unsure)),
    most: truth(at(judged.mayYes), at(judged.mayUnsure)),
  })
  const shownAt = (shown: Shown) => [...shown].filter(([, node]) => at(node)).map(([id]) => id)

  /** Whether a page is still asked: `next-question.ts` said a second time. */
  const isAsking = (concern: Level, comfort: boolean): boolean => {
    if (concern === 'now') return false
    const matters = ({ row, behind }: { row: RedFlag; behind: readonly string[] }): readonly string[] => {
      const later = levelAt(world.later(row))
      const takesComfort = comfort && later === concern && levelAt(world.now(row)) !== later && !policy.comfortable.includes(row.nature)
      return takesComfort || rank(later) > rank(concern) ? behind : []
    }
    const open = comfort ? planRows.filter(({ when }) => at(isOpen(world.judge(when), diagram))).flatMap(({ behind }) => behind) : []
    return [...new Set([...flags.flatMap(matters), ...open])].some((id) => at(world.missing(id)) && at(world.asked(id)))
  }

  return (answers) => {
    bits.fill(0)
    const given = space.write(answers)
    for (const { id } of space.questions) {
      if (at(world.leftOut(id))) continue
      for (const bit of space.of(id)) bits[bit.at] = given.has(bit.at) ? 1 : 0
    }
    const sheet = fillIn(answers, rules)
    const heard = asHeardByTriage(sheet, rules)
    const wrong: string[] = []
    const must = (holds: boolean, what: string) => void (holds || wrong.push(what))

    for (const { id } of space.questions) {
      must((sheet.get(id) === DOES_NOT_APPLY) === at(world.leftOut(id)), `whether ${id} applies`)
      must(!sheet.has(id) === at(world.missing(id)), `whether ${id} is answered`)
    }
    const judged = (condition: Condition) => {
      const [ours, theirs] = [verdictAt(world.judge(condition)), judge(condition, sheet)]
      return ours.least === theirs.least && ours.most === theirs.most
    }
    must(conditions.every(judged), 'a condition')
    const reached = rules.redFlags.map((row) => ({ row, now: levelAt(world.now(row)) }))
    for (const { row, now } of reached) {
      const theirs = reachOf(row, heard)
      must(theirs.now === now && theirs.later === levelAt(world.later(row)), `the urgency of ${row.id}`)
    }
    const concern = triage(sheet, rules)
    const urgency = levelAt(world.urgency)
    must(concern.urgency === urgency, 'the urgency')
    const because = reached.filter(({ now }) => now === urgency && now !== 'none')
    must(same(because.map(({ row }) => row.id), 'because' in concern ? concern.because : []), 'the reasons')
    for (const row of rules.remedies) {
      must((permissionFor(row, sheet, rules).mark === 'ok') === at(offers.allowed(row)), `the permission of ${row.id}`)
    }
    const step = chooseMedicine(sheet, rules)
    must((step?.kind === 'pharmacist' && step.because !== 'region' && step.because !== 'nothing-fits') === (at(offers.handedOver) && ['uk', 'us'].includes(String(sheet.get('region')))), 'the hand-over')
    must(same(ofPlan(makePlan(sheet, rules)), shownAt(offers.plan)), 'the plan')
    must(same(ofPlan(makeComfort(sheet, rules)), shownAt(offers.comfort)), 'the comfort')

    const result = assess(answers, rules)
    const comfort = urgency === 'none' || at(offers.comforted)
    must(comfort === (urgency === 'none' || (urgency === 'within-days' && reached.every(({ row, now }) => now !== urgency || allowsComfort(row)))), 'who is comforted')
    const kind = { none: 'self-care', 'within-days': 'be-seen-within-days', today: 'be-seen-today', now: 'get-help-now' }[urgency]
    const asking = isAsking(urgency, comfort)
    must(result.kind === (asking ? 'asking' : kind), 'the assessment')
    if (result.kind === 'asking') return wrong
    must(same(offered(result), [...new Set([...offers.plan.keys(), ...offers.comfort.keys()])].filter((id) => at(offers.shown(id)))), 'what is offered')
    must(same(told(result), rules.advice.filter((row) => at(offers.told(row))).map(({ id }) => id)), 'the advice')
    return wrong
  }
}
