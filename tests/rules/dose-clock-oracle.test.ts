import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  beforeDose,
  doseStanding,
  type Answers,
  type Clock,
  type Dose,
  type DoseStanding,
} from '../../src/rules/index.ts'
import { aWellAdult, aWellAdultInTheUk, but, withPainkillers } from '../support/people.ts'
import { brokenBy, slot, things, toldBy, type Where } from './dose-clock-oracle.ts'

const logsInEachZone = 33_334

const patience = 300_000
const rarely = 100
const everyKind = [
  'may from',
  'not before',
  'over',
  'another',
  'never',
  'days',
  'no label',
  'pack',
  'too-much',
  'too-much-at-once',
  'too-soon',
  'too-many-days',
  'second-anti-inflammatory',
  'no-label',
  'would-be-the-last-allowed',
  'in-the-future',
]

/** Midnights shortly before the clocks change, so that a log of some days runs over the change. */
const zones: readonly (readonly [zone: string, starts: readonly string[]])[] = [
  ['Europe/London', ['2026-03-27T00:00Z', '2026-10-22T23:00Z', '2026-07-01T23:00Z']],
  ['America/New_York', ['2026-03-06T05:00Z', '2026-10-30T04:00Z', '2026-12-30T05:00Z']],
  // Half an hour of summer time.
  ['Australia/Lord_Howe', ['2026-04-03T13:00Z', '2026-10-02T13:30Z', '2027-02-26T13:00Z']],
]

/** Someone to whom nothing is withheld, and whose plan holds no anti-inflammatory. */
const people: Record<Where, Answers> = {
  uk: withPainkillers(aWellAdultInTheUk, 'paracetamol'),
  us: withPainkillers(aWellAdult, 'paracetamol'),
  eu: but(withPainkillers(aWellAdult, 'paracetamol'), { region: 'eu' }),
}
const regions: readonly Where[] = ['uk', 'us', 'uk', 'us', 'eu']
/** Over how many half hours the doses of a log are spread. */
const spreads = [16, 48, 96, 200, 480]
const counted = {
  paracetamol: 'paracetamol',
  ibuprofen: 'ibuprofen',
  naproxen: 'naproxen',
  gel: 'anti-inflammatory-gel',
}

const calendars = new Map<string, (at: number) => number>()
/** Dates of a zone, each looked up once. */
const datesOf = (zone: string): ((at: number) => number) => {
  const known = new Map<number, number>()
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
  const dateOf = (at: number): number => {
    const found = known.get(at) ?? Date.parse(format.format(at)) / 86_400_000
    known.set(at, found)
    return found
  }
  return calendars.get(zone) ?? (calendars.set(zone, dateOf), dateOf)
}

const inWords: Record<string, string> = {
  'over-the-label': 'over',
  'two-anti-inflammatories': 'another',
  'never-suggested': 'never',
  'no-label': 'no label',
}
const said = ({ next }: Clock): string =>
  next.kind === 'may-from'
    ? `may from ${next.at}, ${next.upTo}`
    : next.kind === 'not-before'
      ? `not before ${next.at}, ${next.because}`
      : (inWords[next.why.because] ?? next.why.because)

const overOf = ({ alarms }: DoseStanding, of: string): number | undefined => {
  const found = alarms.find((alarm) => alarm.of === of && alarm.id !== 'not-for-you')
  return found && 'had' in found && found.within === 'any-24-hours' ? found.had.most : undefined
}

const anInteger = fc.noBias(fc.nat(2 ** 31 - 1))
/** A log as numbers: what, how many, when, and a millisecond early or late now and then. */
const aLog = fc.record({
  numbers: fc.array(anInteger, { minLength: 1, maxLength: 9 }),
  about: anInteger,
})

/** Divides a number into choices, as one divides seconds into hours. */
const dividing = (number: number) => {
  let left = number
  return (by: number): number => {
    const rest = left % by
    left = Math.floor(left / by)
    return rest
  }
}

const read = (
  { numbers, about }: { numbers: readonly number[]; about: number },
  starts: readonly string[],
) => {
  const pick = dividing(about)
  const where = regions[pick(regions.length)] ?? 'uk'
  const start = Date.parse(starts[pick(starts.length)] ?? '')
  const spread = spreads[pick(spreads.length)] ?? 48
  const few = pick(3) + 1
  const orderly = [0, 8, 12, 0, 16, 24][pick(6)] ?? 0
  const first = pick(things.length)
  const doses = numbers.map((number, at): Dose => {
    const choose = dividing(number)
    // One or two kinds in most logs: many kinds seldom reach a limit.
    const thing = things[(first + choose(few)) % things.length] ?? things[0]
    const skin = thing?.holds[0]?.[0] === 'gel'
    const jitter = [0, 0, 0, 1, -1][choose(5)] ?? 0
    const when = start + (orderly > 0 ? at * orderly : choose(spread)) * slot + jitter
    return {
      id: String(at),
      at: when,
      product: thing?.product ?? '',
      count: skin ? 1 : ([1, 2, 1, 2, 1, 3][choose(6)] ?? 1),
      milligrams: thing?.milligrams,
    }
  })
  // Now is after most of the log, and in the midst of it at times: then some of it lies in the future.
  const end = orderly > 0 ? (doses.length - 1) * orderly : spread
  const now = start + (end + ([2, 8, -6, 0, 30, 90][pick(6)] ?? 0)) * slot
  return { where, doses, now }
}

test.each(zones)(
  'the dose clock agrees with walking through time: %s',
  (zone, starts) => {
    const dateOf = datesOf(zone)
    const seen = new Map<string, number>()
    const see = (kind: string) => seen.set(kind, (seen.get(kind) ?? 0) + 1)
    fc.assert(
      fc.property(aLog, (numbers) => {
        const { where, doses, now } = read(numbers, starts)
        const [dose, ...log] = doses
        if (!dose) return
        const situation = { region: where, now, zone, answers: people[where] }
        const standing = doseStanding({ ...situation, log: doses })
        for (const [what, of] of Object.entries(counted)) {
          const clock = standing.clocks.find((one) => one.of === of)
          const expected = toldBy(what, doses, where, now, dateOf)
          if (expected) see(expected.next.replace(/ \d.*/, ''))
          const found = clock && { next: said(clock), had: clock.had.most, overBy: overOf(standing, of) }
          if (JSON.stringify(found) !== JSON.stringify(expected))
            expect({ what, found }).toEqual({ what, found: expected })
        }
        const warnings = beforeDose({ ...situation, log }, dose)
          .filter(({ kind }) => kind !== 'never-suggested')
          .map((warning) => {
            const name = Object.entries(counted).find(([, of]) => 'of' in warning && warning.of === of)?.[0]
            return name ? `${warning.kind} ${name}` : warning.kind
          })
          .toSorted()
        const broken = brokenBy(dose, log, where, now, dateOf)
        for (const kind of broken) see(kind.replace(/ .*/, ''))
        if (warnings.join() !== broken.join()) expect(warnings).toEqual(broken)
      }),
      { numRuns: logsInEachZone },
    )
    // Agreement on logs that reach no limit would be cheap.
    for (const kind of everyKind) expect([kind, (seen.get(kind) ?? 0) > rarely]).toEqual([kind, true])
  },
  patience,
)
