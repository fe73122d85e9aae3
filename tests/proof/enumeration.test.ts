import { describe, expect, test } from 'vitest'
import { assess, type Answers } from '../../src/rules/index.ts'
import { readsOf, type Condition } from '../../src/rules/language/condition.ts'
import { judge } from '../../src/rules/language/verdict.ts'
import { permissionFor } from '../../src/rules/permission.ts'
import { ruleSet } from '../../src/rules/rule-set.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { triage } from '../../src/rules/triage.ts'
import type { Node } from './bdd.ts'
import { sheetsOf, upTo } from './enumeration.ts'
import { modelOf } from './model.ts'
import { questionsBehind } from './reads.ts'
import { levels } from './world.ts'

const model = modelOf()
const { space, diagram, partial } = model
const behind = questionsBehind(ruleSet)
const bits = new Uint8Array(space.width)
const holds = (node: Node): boolean => diagram.holds(node, bits)
const put = (answers: Answers): void => {
  bits.fill(0)
  for (const at of space.write(answers)) bits[at] = 1
}
const truth = (certain: Node, doubt: Node) => (holds(certain) ? 'yes' : holds(doubt) ? 'unsure' : 'no')
const rank = (level: string): number => ['none', ...levels].indexOf(level)
const named = (...ids: readonly string[]) => space.questions.filter(({ id }) => ids.includes(id))
const told = (answers: Answers) => JSON.stringify(answers)

/** The screens of danger signs, each with all that it opens. */
const screens = [
  ['chest', 'chest-unsure', 'effort', 'breathing'],
  ['nerves', 'nerves-unsure', 'legs-speed', 'arm-signs'],
  ['since', 'since-unsure', 'fever-with'],
  ['since', 'since-unsure', 'constant-how', 'weight-or-lump'],
] as const

describe('every answer to a screen of danger signs, through the rules themselves', () => {
  const screensOf = screens.map((ids) => {
    const sheets = [...sheetsOf(named(...ids), space, false)]
    return [ids.join(', '), sheets.length, sheets, ids] as const
  })

  test.each(screensOf)('%s: %i sheets', (_, __, sheets, ids) => {
    // The rows that read these screens and nothing that adds up answers from all the others.
    const sums = ['points', 'mechanical']
    const redFlags = ruleSet.redFlags.filter(
      ({ when }) => behind(when).includes(ids[0]) && !readsOf(when).some((id) => sums.includes(id)),
    )
    const alone = { ...ruleSet, redFlags, facts: [], clues: [] }
    const nodes = Object.fromEntries(
      levels.map((level) => [level, diagram.or(...redFlags.map((row) => partial.now(row)[level]))]),
    )
    for (const answers of sheets) {
      const { urgency } = triage(fillIn(answers, alone), alone)
      put(answers)
      const expected = levels.findLast((level) => holds(nodes[level] ?? 0)) ?? 'none'
      if (urgency !== expected) expect.fail(`${urgency}, not ${expected}: ${told(answers)}`)
      const given = answers as Readonly<Record<string, unknown>>
      const unsure =
        Object.values(given).includes('not-sure') &&
        given['constant-how'] !== 'not-sure' &&
        given['weight-or-lump'] !== 'not-sure'
      if (unsure && rank(urgency) < rank('today')) expect.fail(`not knowing is ${urgency}: ${told(answers)}`)
    }
  })

  test('an emergency ends the questions at once: every single tick and choice of these screens', () => {
    for (const [, , sheets] of screensOf) {
      const short = sheets.filter((answers) =>
        Object.values(answers).every((answer) => !Array.isArray(answer) || answer.length === 1),
      )
      const alarms = short.filter((answers) => triage(fillIn(answers)).urgency === 'now')
      expect(alarms.length).toBeGreaterThan(0)
      for (const answers of alarms)
        expect(Object.keys(assess(answers)).toSorted()).toEqual(['also', 'because', 'kind'])
    }
  })
})

describe('every sheet of a row, through the rules themselves', () => {
  const most = 3_000
  const conditions = new Map<Condition, string>([
    ...ruleSet.redFlags.map(({ id, when }) => [when, id] as const),
    ...ruleSet.cautions.map(({ id, when }) => [when, id] as const),
    ...ruleSet.advice.map(({ id, when }) => [when, id] as const),
    ...ruleSet.clues.map(({ id, when }) => [when, id] as const),
    ...ruleSet.remedies.flatMap(({ id, helps, needs, firstChoice }) =>
      [helps, needs, firstChoice].map((when) => [when, id] as const),
    ),
  ])
  const small = [...conditions.keys()].filter((when) => upTo(named(...behind(when)), space) <= most)
  const sheets = small.map((when) => [...sheetsOf(named(...behind(when)), space, true)])
  const count = sheets.reduce((sum, some) => sum + some.length, 0)

  test(`${small.length} of ${conditions.size} conditions, answered in part or in full: ${count} sheets`, () => {
    small.forEach((when, at) => {
      const rules = { ...ruleSet, clues: [] }
      const { yes, unsure, mayYes, mayUnsure } = partial.judge(when)
      for (const answers of sheets[at] ?? []) {
        put(answers)
        const theirs = judge(when, fillIn(answers, rules))
        if (theirs.least !== truth(yes, unsure) || theirs.most !== truth(mayYes, mayUnsure)) {
          expect.fail(`${conditions.get(when)} is ${JSON.stringify(theirs)}: ${told(answers)}`)
        }
      }
    })
  })
})

describe('every pair of conditions, medicines and allergies, through the rules themselves', () => {
  const groups = {
    heart: 'heart-or-vessels',
    lungs: 'lungs',
    gut: 'stomach-liver-kidney',
    'sugar-and-nerves': 'diabetes-or-nerves',
    bones: 'bones-or-joints',
    blood: 'cancer-blood-immune',
    skin: 'skin-or-cold',
    pregnancy: 'pregnancy',
    takes: 'medicines-that-matter',
  } as const
  type Tick = readonly [question: string, option: string]
  const ticks: readonly Tick[] = space.questions.flatMap((question): readonly Tick[] =>
    (question.id in groups || question.id === 'reactions') && 'options' in question
      ? question.options.map((option) => [question.id, option] as const)
      : [],
  )
  const nothing = Object.fromEntries(
    [
      ...Object.keys(groups),
      'reactions',
      'pregnancy-signs',
      'chest',
      'nerves',
      'since',
      'feel',
      'where',
      'cupboard',
    ].map((id) => [id, 'none']),
  )
  const someone = {
    ...nothing,
    exertion: 'lifting',
    timing: 'during',
    side: 'left',
    severity: 4,
    duration: 'under-a-day',
    house: ['painkillers'],
    health: Object.values(groups),
  }
  const has = (region: string, age: number, ...some: readonly Tick[]): Answers => {
    const ticked: Record<string, readonly string[]> = {}
    for (const [question, option] of some)
      ticked[question] = [...new Set([...(ticked[question] ?? []), option])]
    return { ...someone, region, age, ...ticked } as unknown as Answers
  }
  const ranks = { ok: 0, ask: 1, avoid: 2 }
  const marksOf = (answers: Answers) => {
    const sheet = fillIn(answers)
    return ruleSet.remedies.map((row) => ranks[permissionFor(row, sheet).mark])
  }
  const pairs = ticks.flatMap((a, at) => ticks.slice(at + 1).map((b) => [a, b] as const))
  const places = [
    ['uk', 30],
    ['us', 30],
    ['us', 62],
  ] as const

  test(`${ticks.length} ticks, ${pairs.length} pairs, in three places: ${pairs.length * places.length} sheets; two together are at least as strict as each alone (SI-03)`, () => {
    for (const [region, age] of places) {
      const alone = new Map(ticks.map((tick) => [tick, marksOf(has(region, age, tick))]))
      for (const [a, b] of pairs) {
        const both = marksOf(has(region, age, a, b))
        const milder = both.some(
          (mark, at) => mark < Math.max(alone.get(a)?.[at] ?? 0, alone.get(b)?.[at] ?? 0),
        )
        if (milder) expect.fail(told(has(region, age, a, b)))
      }
    }
  })
})
