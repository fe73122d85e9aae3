/** The promises about remedies: SI-03, SI-11, SI-13, cautions that apply or may, and a step without medicine. */
import type { Remedy } from '../../../src/rules/language/row.ts'
import { NEVER, type Node } from '../bdd.ts'
import type { Model } from '../model.ts'
import { handOverIn, speaksOf, type Shown } from '../offers.ts'
import { questionsBehind } from '../reads.ts'
import { questionsOf } from '../space.ts'
import { breachOf, pairOf, ticking, type Step } from '../steps.ts'
import { broken, says, type Breach, type Claim, type Promised } from './promise.ts'

const cautioned: Promised = {
  id: 'no remedy with a caution',
  says: 'No one is shown a remedy that a caution speaks against, or may',
  breaches: (model) => {
    const { or } = model.diagram
    const { rules, complete, offers } = model
    const applies = ({ classes }: Remedy): Node =>
      or(
        ...rules.cautions
          .filter((row) => speaksOf(row, { classes }))
          .map(({ when }) => complete.judge(when).mayUnsure),
      )
    return broken(
      model,
      rules.remedies.map((row): Claim => [row.id, () => offers.shown(row.id, applies(row))]),
    )
  },
}

/** Another illness, medicine, allergy or pregnancy: every tick, and every doubt, of these questions. */
const towardsIllness = ({ space }: Model): readonly Step[] =>
  space.questions
    .filter(({ id, history }) => history || id === 'reactions' || id === 'health')
    .flatMap(ticking)

/**
 * Shown part by part, which is enough: no caution becomes milder, no remedy helps or is at hand that did not
 * and was not before, and whoever was handed to a pharmacist still is. So nothing joins the eligible set.
 */
const onlyNarrows: Promised = {
  id: 'SI-03',
  says: 'Another illness, medicine, allergy or pregnancy, or a doubt about one, frees no remedy',
  breaches: (model) => {
    const { and, or, not } = model.diagram
    const { rules } = model
    const behind = questionsBehind(rules)
    const found = new Map<string, Breach>()
    const look = (
      at: string,
      step: Step,
      pair: ReturnType<typeof pairOf>,
      questions: readonly string[],
      wrong: Node,
      answered = false,
    ) => {
      const sheets = found.has(at) ? undefined : breachOf(model, step, pair, wrong, { questions, answered })
      if (!sheets) return
      found.set(at, { at, sheet: sheets[0], after: sheets[1] })
    }
    const asked = questionsOf(rules).filter(({ id }) =>
      rules.cautions.some(({ when }) => behind(when).includes(id)),
    )
    for (const step of towardsIllness(model)) {
      if ([...found.keys()].some(model.enough)) break
      const whole = pairOf(model, step, true)
      const [kept, keeps] = [handOverIn(rules, whole.before), handOverIn(rules, whole.after)]
      look(
        'no longer handed over',
        step,
        whole,
        asked.map(({ id }) => id),
        and(kept, not(keeps)),
        true,
      )
      const pair = pairOf(model, step)
      const { before, after } = pair
      const reads = (questions: readonly string[]) => questions.includes(step.question)
      for (const { id, when } of [...rules.cautions, { id: 'handed over', when: rules.handedOver }]) {
        if (!reads(behind(when))) continue
        const [was, is] = [before.judge(when), after.judge(when)]
        const doubt = (one: typeof was) => or(one.mayUnsure, NEVER)
        look(id, step, pair, behind(when), or(and(was.yes, not(is.yes)), and(doubt(was), not(doubt(is)))))
      }
      for (const { id, helps, needs } of rules.remedies) {
        const questions = [...new Set([...behind(helps), ...behind(needs)])]
        if (!reads(questions)) continue
        const fits = (world: typeof before) => and(world.judge(helps).yes, world.judge(needs).yes)
        look(id, step, pair, questions, and(fits(after), not(fits(before))))
      }
    }
    return [...found.values()]
  },
}

const heat = ({ rules }: Model) => rules.remedies.filter(({ kind }) => kind === 'heat')
const rubs = ['anti-inflammatory-gel', 'salicylate-patch', 'lidocaine-patch', 'menthol-rub']

const noHeat: Promised = {
  id: 'SI-11',
  says: 'No heat with a rub or patch on the skin, a medicine patch, reduced feeling, a fresh swelling, a fever, or what makes one fall asleep; nor where they may be',
  breaches: (model) => {
    const { and, or } = model.diagram
    const { shown, together } = model.offers
    const early = says(model, 'duration', 'under-a-day', 'one-to-three-days', 'not-sure')
    const situations: readonly (readonly [string, Node])[] = [
      ['a rub on now', says(model, 'skin', 'rub-or-gel-on-now', 'numb-skin-there', 'not-sure')],
      ['a medicine patch', says(model, 'takes', 'skin-patch', 'not-sure')],
      [
        'reduced feeling',
        says(model, 'sugar-and-nerves', 'reduced-feeling', 'diabetes-with-damage', 'not-sure'),
      ],
      ['a fresh swelling', and(says(model, 'feel', 'swollen-or-bruised', 'not-sure'), early)],
      ['fever', says(model, 'since', 'fever-or-very-ill', 'not-sure')],
      [
        'sleep',
        or(
          says(model, 'takes', 'sleeping-or-calming', 'strong-painkiller'),
          says(model, 'gut', 'three-drinks-a-day'),
        ),
      ],
    ]
    return broken(model, [
      ...heat(model).flatMap(({ id }) =>
        rubs.map((rub): Claim => [`${id} with ${rub}`, () => together(id, rub)]),
      ),
      ...situations.flatMap(([name, where]) =>
        heat(model).map(({ id }): Claim => [`${id} with ${name}`, () => shown(id, where)]),
      ),
    ])
  },
}

/** Every nature but the mechanical (SI-13); written here, so that a change of policy does not change the promise. */
const upsetting = [
  'heart-or-lungs',
  'visceral',
  'infective',
  'neurological',
  'cancer',
  'fracture',
  'poisoning',
  'inflammatory',
  'bleeding',
  'young',
  'crisis',
]

const comfortOnly: Promised = {
  id: 'SI-13',
  says: 'While waiting: one warm or cold thing or the other, easy movement, slow breathing, label paracetamol; nothing at all where a reason is not mechanical',
  breaches: (model) => {
    const { and, or, not } = model.diagram
    const { rules, complete, offers } = model
    const waiting = and(complete.urgency['within-days'], not(complete.urgency.today))
    const allowed = ['easy-movement', 'slow-breathing', 'paracetamol']
    const more = rules.remedies.filter(({ id, place }) => !allowed.includes(id) && place !== 'warmth-or-cold')
    const reason = (nature: string) =>
      or(
        ...rules.redFlags
          .filter((row) => row.nature === nature)
          .map((row) => complete.now(row)['within-days']),
      )
    return broken(model, [
      ...more.map(({ id }): Claim => [id, () => offers.shownTo(waiting, id)]),
      ...upsetting.map((nature): Claim => [
        `comfort for ${nature}`,
        () => and(waiting, reason(nature), offers.anything),
      ]),
    ])
  },
}

const oneAssessment: Promised = {
  id: 'one assessment, one step',
  says: 'Every complete sheet has exactly one assessment; self-care and comfort have a step without medicine; who waits without comfort is told something',
  breaches: (model) => {
    const { and, or, not } = model.diagram
    const { rules, complete, offers } = model
    const { urgency } = complete
    const waiting = and(urgency['within-days'], not(urgency.today))
    const kinds = [offers.selfCare, waiting, and(urgency.today, not(urgency.now)), urgency.now]
    const two = kinds.flatMap((a, at) =>
      kinds.slice(at + 1).map((b): Claim => ['two assessments', () => and(a, b)]),
    )
    const free = rules.remedies.filter(({ place }) => place !== 'medicine').map(({ id }) => id)
    const without = (shown: Shown) =>
      not(or(...free.map((id) => shown.get(id) ?? NEVER).toSorted((a, b) => a - b)))
    const toKnow = rules.advice.filter(({ part }) => part === 'know' || part === 'watch')
    const silent = not(or(...toKnow.map(({ when }) => complete.judge(when).unsure)))
    return broken(model, [
      ['no assessment', () => not(or(...kinds))],
      ...two,
      ['no step without medicine', () => and(offers.selfCare, without(offers.plan))],
      ['no comfort without medicine', () => and(offers.comforted, without(offers.comfort))],
      ['nothing to know while waiting', () => and(waiting, not(offers.comforted), silent)],
    ])
  },
}

export const promisesOfRemedies: readonly Promised[] = [
  onlyNarrows,
  cautioned,
  noHeat,
  comfortOnly,
  oneAssessment,
]
