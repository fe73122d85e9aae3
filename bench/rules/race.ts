/** The rules against a function written by hand and against an engine, on the same people, in turns. */
import { assess, type Answers } from '../../src/rules/index.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { triage } from '../../src/rules/triage.ts'
import { byHand } from './by-hand.ts'
import { drawPeople } from './people.ts'
import { factsOf, makeEngine, urgencyByEngine, type EngineClass } from './with-engine.ts'

/**
 * How many people each is timed on in a turn, and how many times over: as often for the rules as for what was
 * written by hand, for who runs least pays most for what the others left behind. The engine takes so long that
 * some people, once, have to do.
 */
const crowd = 1000
const over = 10
const few = 50

interface Reasons {
  readonly urgency: string
  readonly because?: readonly string[]
  readonly also?: readonly string[]
}

const inWords = ({ urgency, because = [], also = [] }: Reasons): string =>
  [urgency, because.toSorted(), also.toSorted()].join(' / ')

/** The people on whom somebody comes to another urgency, or to the same for other reasons. */
export const disagreements = (
  people: readonly Answers[],
  say: (answers: Answers) => Reasons,
): readonly Answers[] =>
  people.filter((answers) => inWords(say(answers)) !== inWords(triage(fillIn(answers))))

/**
 * Microseconds of the processor so far. Not of the clock on the wall: what else the machine does is nobody's
 * merit. Clearing up memory counts, on whatever core it is done.
 */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Microseconds each, for as many people as there are. */
const timeOf = (people: readonly Answers[], one: (answers: Answers) => unknown): number => {
  const from = spent()
  for (let again = 0; again < over; again += 1) for (const answers of people) one(answers)
  return (spent() - from) / over / people.length
}

/** What each took, in microseconds of the processor a person, turn by turn. `engine` stays empty where there is none. */
export interface Race {
  readonly people: number
  readonly kinds: Readonly<Record<string, number>>
  readonly disagree: number
  readonly hand: number[]
  readonly triage: number[]
  readonly assess: number[]
  readonly engine: number[]
}

/** Runs all in turns, after some turns to warm up. Throws nothing away. */
export const race = async (turns: number, EngineOf?: EngineClass): Promise<Race> => {
  const people = drawPeople(crowd)
  const kinds: Record<string, number> = {}
  for (const answers of people) kinds[assess(answers).kind] = (kinds[assess(answers).kind] ?? 0) + 1
  const engine = EngineOf && makeEngine(EngineOf)
  const facts = people
    .filter((_, at) => at % (crowd / few) === 0)
    .map((answers) => ({ answers, facts: factsOf(answers) }))
  let disagree = disagreements(people, byHand).length
  if (engine) {
    for (const one of facts) {
      if ((await urgencyByEngine(engine, one.facts)) !== triage(fillIn(one.answers)).urgency) disagree += 1
    }
  }
  const result: Race = { people: crowd, kinds, disagree, hand: [], triage: [], assess: [], engine: [] }
  const warmUp = 3
  for (let turn = -warmUp; turn < turns; turn += 1) {
    const hand = timeOf(people, byHand)
    const alone = timeOf(people, (answers) => triage(fillIn(answers)))
    const whole = timeOf(people, (answers) => assess(answers))
    const from = spent()
    if (engine) for (const one of facts) await urgencyByEngine(engine, one.facts)
    const run = (spent() - from) / few
    if (turn < 0) continue
    result.hand.push(hand)
    result.triage.push(alone)
    result.assess.push(whole)
    if (engine) result.engine.push(run)
  }
  return result
}
