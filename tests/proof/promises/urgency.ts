/** The promises about how urgent it is: SI-01, SI-02, SI-04, SI-05. */
import type { RedFlag } from '../../../src/rules/language/row.ts'
import type { Node } from '../bdd.ts'
import type { Model } from '../model.ts'
import { questionsBehind } from '../reads.ts'
import { breachOf, changing, pairOf, ticking, type Pair, type Step } from '../steps.ts'
import { levels, sumOf } from '../world.ts'
import { below, broken, says, type Breach, type Claim, type Promised } from './promise.ts'

const mostUrgent: Promised = {
  id: 'SI-01',
  says: 'The most urgent of all rows, of the cluster, the age and the UK rules decides; an alarm shows no remedy and tells no advice',
  breaches: (model) => {
    const { and, not } = model.diagram
    const { complete, offers, rules } = model
    const { urgency } = complete
    const rows = rules.redFlags.map((row): Claim => [
      row.id,
      () => and(complete.hear(row.when).yes, not(urgency[row.urgency])),
    ])
    const clues = rules.clues.map(({ when, points, ifUnsure }) => {
      const { yes, unsure } = complete.judge(when)
      return [ifUnsure === 'counts' ? unsure : yes, points] as const
    })
    const points = sumOf(clues, 4, model.diagram)
    const uk = says(model, 'region', 'uk')
    const inUk = (claim: string, mayStay: Node): Claim => [
      `UK: ${claim}`,
      () => and(uk, not(urgency['within-days']), not(mayStay)),
    ]
    const fact = (id: string, value: string) => complete.judge({ question: id, is: [value] }).yes
    return broken(model, [
      ...rows,
      ['2 points of weak signs', () => and(points[2] ?? 0, not(urgency['within-days']))],
      ['4 points of weak signs', () => and(points[4] ?? 0, not(urgency.today))],
      inUk('18 to 49 years', and(below(model, 'age', 50), not(below(model, 'age', 18)))),
      inUk('a clear trigger', fact('trigger', 'clear')),
      inUk(
        'within 7 days',
        says(model, 'duration', 'under-a-day', 'one-to-three-days', 'three-days-to-a-week'),
      ),
      inUk('changed by moving', fact('mechanical', 'yes')),
      inUk('no points', not(points[1] ?? 0)),
      ...rules.remedies.map(({ id }): Claim => [
        `${id} in an alarm`,
        () => offers.shownTo(urgency.today, id),
      ]),
      ...rules.advice.map((row): Claim => [
        `${row.id} in an alarm`,
        () => and(urgency.today, offers.told(row)),
      ]),
    ])
  },
}

type Wrong = (row: RedFlag, pair: Pair) => Node

/** Rows that a step changes in a wrong way, each once, with the sheets that show it. */
const changed = (
  model: Model,
  rows: readonly RedFlag[],
  steps: readonly Step[],
  answered: boolean,
  wrong: Wrong,
): readonly Breach[] => {
  const behind = questionsBehind(model.rules)
  const found = new Map<string, Breach>()
  for (const step of steps) {
    const pair = pairOf(model, step)
    for (const row of rows) {
      const questions = behind(row.when)
      const at = `${row.id} by ${step.question}`
      if (found.has(at) || !questions.includes(step.question)) continue
      const sheets = breachOf(model, step, pair, wrong(row, pair), { questions, answered })
      if (!sheets) continue
      found.set(at, { at, sheet: sheets[0], after: sheets[1] })
      if (model.enough(at)) return [...found.values()]
    }
  }
  return [...found.values()]
}

const lowers = (model: Model, row: RedFlag, { before, after }: Pair): Node => {
  const { or, and, not } = model.diagram
  return or(...levels.map((level) => and(before.now(row)[level], not(after.now(row)[level]))))
}

/** Feeling it when you move is not a red flag: 1.4 lets it speak for self-care, and never against an alarm (SI-05). */
const reassuring = ['sharp-on-moving', 'changes-with-movement']

const harmlessFirst: readonly (readonly [string, string])[] = [
  ['chest-unsure', 'no-worse'],
  ['nerves-unsure', 'no-worse'],
  ['since-unsure', 'no-worse'],
  ['legs-speed', 'slowly-over-weeks'],
  ['hurt-by', 'accident'],
  ['skin-strip', 'neither'],
  ['fall', 'no'],
]

/** Every step from no to yes, or to not sure, on an answer that a red flag reads; and every step up of the pain. */
const towardsDanger = ({ space }: Model): readonly Step[] => [
  ...space.questions
    .flatMap(ticking)
    .filter(({ question, to }) => question !== 'feel' || !reassuring.includes(to)),
  ...harmlessFirst.flatMap(([id, harmless]) =>
    changing(
      id,
      [harmless],
      space.of(id).map(({ option }) => option),
    ),
  ),
  ...space.of('severity').flatMap(({ option }, at, all) =>
    changing(
      'severity',
      [option],
      all.slice(at + 1, at + 2).map((next) => next.option),
    ),
  ),
]

const halfWay = new WeakMap<Model, readonly Breach[]>()

/** Rows that a step towards danger lowers, of people who answered some questions and not others. */
const loweredHalfWay = (model: Model): readonly Breach[] => {
  const found =
    halfWay.get(model) ??
    changed(model, model.rules.redFlags, towardsDanger(model), false, (row, pair) => lowers(model, row, pair))
  halfWay.set(model, found)
  return found
}

const monotone: Promised = {
  id: 'SI-02',
  says: 'From no to yes, or to not sure, on any sign never lowers a row, whatever else was answered',
  breaches: (model) => {
    // Who has answered everything is one of those who have answered some: only what fails there can fail here.
    const suspects = loweredHalfWay(model).map(({ at }) => at.split(' ')[0])
    const rows = model.rules.redFlags.filter(({ id }) => suspects.includes(id))
    return changed(model, rows, towardsDanger(model), true, (row, pair) => lowers(model, row, pair))
  },
}

const monotoneHalfWay: Promised = {
  id: 'SI-02 (half-way)',
  says: 'The same of people who have answered some questions and not yet others',
  breaches: loweredHalfWay,
}

/** Questions about a symptom that an emergency row reads by itself. Where and how bad say nothing alone. */
const hardStops = [
  'chest',
  'effort',
  'breathing',
  'nerves',
  'legs-speed',
  'arm-signs',
  'since',
  'fever-with',
  'tummy',
  'flank',
  'both-shoulders',
  'pregnancy-signs',
]

const notKnowing: Promised = {
  id: 'SI-04',
  says: 'Not sure of a hard-stop symptom is today at the least, its clarifying question never lowers it; not sure of history adds nothing by itself',
  breaches: (model) => {
    const { and, not } = model.diagram
    const symptoms = hardStops.map((id): Claim => [
      `${id}: not-sure`,
      () => and(says(model, id, 'not-sure'), not(model.complete.urgency.today)),
    ])
    const clarified = ['chest', 'nerves', 'since'].flatMap((id): readonly Breach[] => {
      const asked = model.space.questions.find((question) => question.id === `${id}-unsure`)
      const gate = asked?.askIf
      return gate && 'unsure' in gate && gate.question === id
        ? []
        : [{ at: `${id} has no clarifying question` }]
    })
    const opened = (id: string) =>
      model.space.questions.filter(
        ({ askIf }) => askIf && JSON.stringify(askIf).includes(`"question":"${id}"`),
      )
    const history = model.space.questions.filter(
      (question) => question.history && question.kind === 'several' && question.unsure,
    )
    const steps = history.flatMap(({ id }) => changing(id, ['none'], ['not-sure']))
    const silent = (step: Step) =>
      and(...opened(step.question).map((question) => says(model, question.id, 'none')))
    const raised = steps.flatMap((step) =>
      changed(model, model.rules.redFlags, [step], false, (row, { before, after, where }) =>
        and(silent(step), lowers(model, row, { before: after, after: before, where })),
      ),
    )
    return [...broken(model, symptoms), ...clarified, ...raised]
  },
}

const harmless: Promised = {
  id: 'SI-05',
  says: 'Exertion, when it came, pain that moving changes, and being young lower no row of now or today',
  breaches: (model) => {
    const { or, and, not } = model.diagram
    const options = (id: string) => model.space.of(id).map(({ option }) => option)
    const young = options('age').filter((low) => Number(low) < 50)
    const steps = [
      ...changing('exertion', options('exertion'), [
        'lifting',
        'sport',
        'overhead',
        'desk-or-phone',
        'slept-wrong',
        'stress',
        'cough',
      ]),
      ...changing('timing', options('timing'), options('timing')),
      ...changing('age', options('age'), young).filter(({ from, to }) => Number(to) < Number(from)),
      ...model.space.questions
        .filter(({ id }) => id === 'feel')
        .flatMap(ticking)
        .filter(({ to }) => reassuring.includes(to)),
    ]
    const serious = (row: RedFlag, { before, after }: Pair) =>
      or(
        ...(['today', 'now'] as const).map((level) =>
          and(before.now(row)[level], not(after.now(row)[level])),
        ),
      )
    const rows = model.rules.redFlags.filter(({ urgency }) => urgency !== 'within-days')
    return changed(model, rows, steps, true, serious)
  },
}

export const promisesOfUrgency: readonly Promised[] = [
  mostUrgent,
  monotone,
  monotoneHalfWay,
  notKnowing,
  harmless,
]
