/**
 * What is shown to whom, as functions of the answers: `permission.ts`, `medicine.ts` and `plan.ts` said a
 * second time. Minutes, hours and days are not in it: no answer changes them.
 */
import { readsOf, type Condition } from '../../src/rules/language/condition.ts'
import type { Advice, Caution, CautionClass, Place, Remedy } from '../../src/rules/language/row.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'
import { NEVER, type Node } from './bdd.ts'
import type { Policy } from './policy.ts'
import { sumOf, type World } from './world.ts'

/** By remedy: where it is shown. */
export type Shown = ReadonlyMap<string, Node>

export interface Offers {
  /** Where no caution speaks, or may speak, against it. */
  allowed(remedy: Remedy): Node
  /** Where it is allowed, helps, and is in the house: the set that another illness may only shrink. */
  eligible(remedy: Remedy): Node
  /** Where a medicine may be shown with its label at all, whether or not it is the one that is chosen. */
  labelled(remedy: Remedy): Node
  readonly plan: Shown
  readonly comfort: Shown
  /** Where there are self-care, and comfort while waiting. */
  readonly selfCare: Node
  readonly comforted: Node
  /** Where someone sees this remedy, and this holds. */
  shown(remedy: string, where?: Node): Node
  /** Where someone of these people sees this remedy: the same, worked out from the people. */
  shownTo(people: Node, remedy: string): Node
  /** Where someone sees both of these remedies. */
  together(one: string, other: string): Node
  /** Where someone is told this. */
  told(advice: Advice): Node
  /** Where someone is told this beside this remedy. */
  beside(advice: Advice, remedy: string): Node
  /** Where anything is shown at all. */
  readonly anything: Node
  /** Where advice on painkillers was asked for, and a pharmacist gives it. */
  readonly handedOver: Node
}

export const medicineColumns: readonly CautionClass[] = [
  'anti-inflammatory-tablet',
  'anti-inflammatory-gel',
  'salicylate',
  'paracetamol',
  'lidocaine',
  'menthol',
]

/** Whether a caution says anything but "ok" of a remedy. */
export const speaksOf = ({ marks }: Caution, { classes }: Pick<Remedy, 'classes'>): boolean =>
  classes.some((column) => (marks[column] ?? 'ok') !== 'ok')

/** Where a pharmacist answers, whatever is asked: an answer says so or is in doubt, or two rows say "ask". */
export const handOverIn = (rules: RuleSet, world: World): Node => {
  const { or } = world.diagram
  const speaking = rules.cautions.filter((row) => speaksOf(row, { classes: medicineColumns }))
  const asked = [...new Set(speaking.flatMap(({ when }) => readsOf(when)))]
  const rows = speaking.map(({ when, marks }) => ({
    ...world.judge(when),
    asks: medicineColumns.some((column) => marks[column] === 'ask'),
  }))
  const asking = rows.filter(({ asks }) => asks).map(({ mayUnsure }) => [mayUnsure, 1] as const)
  const several = sumOf(asking, 2, world.diagram)[2] ?? NEVER
  return or(
    world.judge(rules.handedOver).mayUnsure,
    ...asked.map((question) => world.judge({ question, unsure: true }).yes),
    several,
  )
}

interface Candidate {
  readonly id: string
  readonly may: Node
  readonly inHouse: Node
  readonly first: Node
}

/** The same work, done once for each. */
const remember = <K>(work: (key: K) => Node): ((key: K) => Node) => {
  const before = new Map<K, Node>()
  return (key: K): Node => {
    const node = before.get(key) ?? work(key)
    before.set(key, node)
    return node
  }
}

/** What is offered in a world. */
export const offersOf = (rules: RuleSet, world: World, policy: Policy): Offers => {
  const { and, or, not, ite } = world.diagram
  const yes = (condition: Condition) => world.judge(condition).yes
  const iff = (a: Node, b: Node) => ite(a, b, not(b))
  const speaks = ({ when }: Caution) => (policy.doubtRestrains ? world.judge(when).mayUnsure : yes(when))
  const allowed = remember((row: Remedy) =>
    not(or(...rules.cautions.filter((one) => speaksOf(one, row)).map(speaks))),
  )
  const eligible = remember((row: Remedy) => and(yes(row.helps), yes(row.needs), allowed(row)))

  const wanted = yes({ question: 'house', includes: ['painkillers'] })
  const kept = handOverIn(rules, world)
  const hasLabel = (id: string) => {
    const regions = rules.labels.filter(({ medicine }) => medicine === id).map(({ region }) => region)
    const [one, ...others] = regions
    return one ? yes({ question: 'region', is: [one, ...others] }) : NEVER
  }
  const labelled = remember((row: Remedy) =>
    and(wanted, not(kept), yes(row.helps), allowed(row), hasLabel(row.id)),
  )

  const candidateOf = (row: Remedy, may: Node): Candidate => ({
    id: row.id,
    may,
    inHouse: yes(row.needs),
    first: yes(row.firstChoice),
  })
  /** Each candidate where it is chosen: in the house before not, first choices before others, then the order of the table. */
  const chosen = (candidates: readonly Candidate[]): Shown =>
    new Map(
      candidates.map((one, at) => {
        const better = candidates.map((other, otherAt) => {
          if (other === one) return NEVER
          const firstWins = or(
            and(other.first, not(one.first)),
            otherAt < at ? iff(other.first, one.first) : NEVER,
          )
          const wins = or(
            and(other.inHouse, not(one.inHouse)),
            and(iff(other.inHouse, one.inHouse), firstWins),
          )
          return and(other.may, wins)
        })
        return [one.id, and(one.may, not(or(...better)))] as const
      }),
    )
  const of = (place: Place) => rules.remedies.filter((row) => row.place === place)
  const medicine = (fits: (row: Remedy) => boolean): Shown => {
    const candidates = of('medicine')
      .filter(fits)
      .map((row) => candidateOf(row, labelled(row)))
    return policy.medicinesAtOnce === 'one'
      ? chosen(candidates)
      : new Map(candidates.map(({ id, may }) => [id, may]))
  }

  const rows = of('warmth-or-cold')
  const kindOf = (id: string) => rows.find((row) => row.id === id)?.kind
  const thermalCandidates = (onSkin: Node) =>
    rows.map((row) => candidateOf(row, row.kind === 'heat' ? and(eligible(row), not(onSkin)) : eligible(row)))
  const thermal = (onSkin: Node): Shown => {
    const candidates = thermalCandidates(onSkin)
    const first = chosen(candidates)
    const instead = candidates.map((one) => {
      const same = candidates.filter(({ id }) => kindOf(id) === kindOf(one.id))
      const otherFirst = candidates
        .filter(({ id }) => kindOf(id) !== kindOf(one.id))
        .map(({ id }) => first.get(id) ?? NEVER)
      return [one.id, and(chosen(same).get(one.id) ?? NEVER, or(...otherFirst))] as const
    })
    return new Map(instead.map(([id, second]) => [id, or(second, first.get(id) ?? NEVER)]))
  }
  const movement = (): Shown => {
    const map = new Map(chosen(of('movement').map((row) => candidateOf(row, eligible(row)))))
    const any = or(...map.values())
    return map.set('easy-movement', or(map.get('easy-movement') ?? NEVER, not(any)))
  }
  const always = not(NEVER)
  const all = (place: Place) => of(place).map((row) => [row.id, eligible(row)] as const)
  /** A rub or patch that would have to be bought gives way to warmth that is at hand. */
  const besideWarmth = (): Shown => {
    const best = medicine(() => true)
    const dry = medicine(({ onSkin }) => onSkin !== true)
    const rub = or(
      ...of('medicine')
        .filter((row) => row.onSkin)
        .map((row) => and(best.get(row.id) ?? NEVER, not(yes(row.needs)))),
    )
    const warm = or(
      ...[...chosen(thermalCandidates(NEVER))]
        .filter(([id]) => kindOf(id) === 'heat')
        .map(([, node]) => node),
    )
    const givesWay = and(rub, warm)
    return new Map([...best].map(([id, node]) => [id, ite(givesWay, dry.get(id) ?? NEVER, node)]))
  }
  const label = besideWarmth()
  const rubs = of('medicine')
    .filter((row) => row.onSkin)
    .map(({ id }) => label.get(id) ?? NEVER)
  const onSkin = policy.skinForbidsHeat ? or(...rubs) : NEVER
  const plan: Shown = new Map([
    ...movement(),
    ['slow-breathing', always],
    ...thermal(onSkin),
    ...label,
    ...all('stretch'),
    ...all('next-day'),
  ])
  const comfort: Shown = new Map([
    ['easy-movement', always],
    ['slow-breathing', always],
    ...thermal(NEVER),
    ...medicine(({ id }) => id === 'paracetamol'),
  ])

  const { urgency } = world
  const upsetting = rules.redFlags.filter(({ nature }) => !policy.comfortable.includes(nature))
  const uncomfortable = or(...upsetting.map((row) => world.now(row)['within-days']))
  const selfCare = not(urgency[policy.planUpTo])
  const comforted = and(urgency['within-days'], not(urgency.today), not(uncomfortable))
  const inIt = (shown: Shown, id: string): Node => shown.get(id) ?? NEVER
  const seen = (inPlan: Node, inComfort: Node): Node => or(and(inPlan, selfCare), and(inComfort, comforted))
  return {
    allowed,
    eligible,
    labelled,
    plan,
    comfort,
    selfCare,
    comforted,
    shown: (id, where = always) => seen(and(inIt(plan, id), where), and(inIt(comfort, id), where)),
    shownTo: (people, id) =>
      or(and(and(selfCare, people), inIt(plan, id)), and(and(comforted, people), inIt(comfort, id))),
    together: (a, b) => seen(and(inIt(plan, a), inIt(plan, b)), and(inIt(comfort, a), inIt(comfort, b))),
    beside: ({ when, part }, id) => {
      const { unsure } = world.judge(when)
      const whileWaiting = part === 'avoid' || part === 'prevent' ? NEVER : unsure
      return seen(and(inIt(plan, id), unsure), and(inIt(comfort, id), whileWaiting))
    },
    told: remember(({ when, part }: Advice) => {
      const waiting = and(urgency['within-days'], not(urgency.today))
      const whileWaiting = part === 'watch' || part === 'know' ? waiting : part === 'use' ? comforted : NEVER
      return and(world.judge(when).unsure, or(selfCare, whileWaiting))
    }),
    anything: seen(or(...plan.values()), or(...comfort.values())),
    handedOver: and(wanted, kept),
  }
}
