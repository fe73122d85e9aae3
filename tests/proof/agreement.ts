/** Holds the translation against the rules themselves, answer sheet by answer sheet. */
import { assess, type Answers, type Assessment } from '../../src/rules/index.ts'
import type { Urgency } from '../../src/rules/language/row.ts'
import { DOES_NOT_APPLY, judge, type Verdict } from '../../src/rules/language/verdict.ts'
import { permissionFor } from '../../src/rules/permission.ts'
import { makeComfort, makePlan, type Comfort, type Plan } from '../../src/rules/plan.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { asHeardByTriage, reachOf, triage } from '../../src/rules/triage.ts'
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

const kinds = {
  none: 'self-care',
  'within-days': 'be-seen-within-days',
  today: 'be-seen-today',
  now: 'get-help-now',
} as const
const truth = (yes: boolean, unsure: boolean) => (yes ? 'yes' : unsure ? 'unsure' : 'no')
const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join() === b.toSorted().join()

/**
 * Compares what one sheet comes to: the assessment, its reasons, what is offered and what is told.
 * `inFull` compares every step on the way too. Gives the names of what differs: nothing, if all is well.
 */
export const comparerOf = (model: Model): ((answers: Answers, inFull: boolean) => readonly string[]) => {
  const { rules, space, diagram, policy } = model
  const world = model.partial
  const offers = offersOf(rules, world, policy)
  const planConditions = [
    ...rules.remedies.flatMap(({ helps, needs, firstChoice }) => [helps, needs, firstChoice]),
    ...[...rules.cautions, ...rules.advice].map(({ when }) => when),
  ]
  const conditions = [...new Set([...planConditions, rules.handedOver])]
  const behindOf = questionsBehind(rules)
  const flags = rules.redFlags.map((row) => ({
    row,
    behind: behindOf(row.when),
    now: world.now(row),
    later: world.later(row),
  }))
  type Flag = (typeof flags)[number]
  const planRows = [...new Set(planConditions)].map((when) => ({
    open: isOpen(world.judge(when), diagram),
    behind: behindOf(when),
  }))
  const questions = space.questions.map(({ id }) => ({
    id,
    leftOut: world.leftOut(id),
    missing: world.missing(id),
    asked: world.asked(id),
    bits: space.of(id),
  }))
  const { urgency: concerns } = world
  const bits = new Uint8Array(space.width)
  const at = (node: Node): boolean => diagram.holds(node, bits)
  const levelAt = (reached: AtLeast): Level => levels.findLast((level) => at(reached[level])) ?? 'none'
  const verdictAt = (judged: Judged): Verdict => ({
    least: truth(at(judged.yes), at(judged.unsure)),
    most: truth(at(judged.mayYes), at(judged.mayUnsure)),
  })
  const shownAt = (shown: Shown) => [...shown].filter(([, node]) => at(node)).map(([id]) => id)

  /** Whether a page is still asked: `next-question.ts` said a second time. */
  const isAsking = (concern: Level, comfort: boolean): boolean => {
    if (concern === 'now') return false
    const unanswered = new Set(
      questions.filter(({ missing, asked }) => at(missing) && at(asked)).map(({ id }) => id),
    )
    const isLeft = (behind: readonly string[]) => behind.some((id) => unanswered.has(id))
    const matters = ({ row, now, later: reached }: Flag): boolean => {
      const later = levelAt(reached)
      const takesComfort = comfort && later === concern && levelAt(now) !== later
      return rank(later) > rank(concern) || (takesComfort && !policy.comfortable.includes(row.nature))
    }
    return (
      flags.some((flag) => isLeft(flag.behind) && matters(flag)) ||
      (comfort && planRows.some(({ open, behind }) => isLeft(behind) && at(open)))
    )
  }

  type Must = (holds: boolean, what: string) => void

  /** Every step on the way: what applies, each condition, each row, each permission, any plan, any comfort. */
  const compareSteps = (answers: Answers, must: Must): void => {
    const sheet = fillIn(answers, rules)
    const heard = asHeardByTriage(sheet, rules)
    for (const { id, leftOut, missing } of questions) {
      must((sheet.get(id) === DOES_NOT_APPLY) === at(leftOut), `whether ${id} applies`)
      must(!sheet.has(id) === at(missing), `whether ${id} is answered`)
    }
    for (const condition of conditions) {
      const [ours, theirs] = [verdictAt(world.judge(condition)), judge(condition, sheet)]
      must(
        ours.least === theirs.least && ours.most === theirs.most,
        `the verdict on ${JSON.stringify(condition)}`,
      )
    }
    for (const { row, now, later } of flags) {
      const theirs = reachOf(row, heard)
      must(theirs.now === levelAt(now) && theirs.later === levelAt(later), `the urgency of ${row.id}`)
    }
    for (const row of rules.remedies) {
      const allowed = permissionFor(row, sheet, rules).mark === 'ok'
      must(allowed === at(offers.allowed(row)), `the permission of ${row.id}`)
    }
    must(same(ofPlan(makePlan(sheet, rules)), shownAt(offers.plan)), 'the plan')
    must(same(ofPlan(makeComfort(sheet, rules)), shownAt(offers.comfort)), 'the comfort')
  }

  /** What it comes to. */
  const compareEnd = (answers: Answers, must: Must): void => {
    const reached = flags.map(({ row, now }) => ({ row, now: levelAt(now) }))
    const urgency = levelAt(concerns)
    const because = reached.filter(({ now }) => now === urgency && now !== 'none').map(({ row }) => row.id)
    const result = assess(answers, rules)
    // An assessment that still asks gives no reasons; triage has them.
    const reasons = result.kind === 'asking' ? triage(fillIn(answers, rules), rules) : result
    must(same(because, 'because' in reasons ? reasons.because : []), 'the reasons')
    const calm = urgency === 'none'
    const comfort = calm || at(offers.comforted)
    const asking = isAsking(urgency, comfort)
    must(result.kind === (asking ? 'asking' : kinds[urgency]), 'the assessment')
    if (asking) return
    must(
      same(offered(result), calm ? shownAt(offers.plan) : comfort ? shownAt(offers.comfort) : []),
      'what is offered',
    )
    const parts = comfort ? ['watch', 'know', 'use'] : ['watch', 'know']
    const mayTell = (part: string) => calm || (urgency === 'within-days' && parts.includes(part))
    const advice = rules.advice.filter(({ part, when }) => mayTell(part) && at(world.judge(when).unsure))
    must(
      same(
        told(result),
        advice.map(({ id }) => id),
      ),
      'the advice',
    )
  }

  return (answers, inFull) => {
    const wrong: string[] = []
    const must: Must = (holds, what) => void (holds || wrong.push(what))
    const given = space.write(answers)
    bits.fill(0)
    for (const { leftOut, bits: own } of questions) {
      if (at(leftOut)) continue
      for (const bit of own) bits[bit.at] = given.has(bit.at) ? 1 : 0
    }
    if (inFull) compareSteps(answers, must)
    compareEnd(answers, must)
    return wrong
  }
}
