import {
  doseStanding,
  type Answers,
  type Clock,
  type Counted,
  type Dose,
  type DoseRegion,
  type Situation,
} from '../../src/rules/index.ts'
import { aWellAdult, aWellAdultInTheUk, but, withPainkillers } from '../support/people.ts'

export const minute = 60_000
export const hour = 60 * minute

/** Someone to whom nothing is withheld, and whose plan holds no anti-inflammatory. */
export const well: Record<DoseRegion, Answers> = {
  uk: withPainkillers(aWellAdultInTheUk, 'paracetamol'),
  us: withPainkillers(aWellAdult, 'paracetamol'),
  eu: but(withPainkillers(aWellAdult, 'paracetamol'), { region: 'eu' }),
  elsewhere: but(withPainkillers(aWellAdult, 'paracetamol'), { region: 'elsewhere' }),
}

export const zoneOf: Record<DoseRegion, string> = {
  uk: 'Europe/London',
  us: 'America/New_York',
  eu: 'Europe/Berlin',
  elsewhere: 'Asia/Kolkata',
}

let logged = 0

/** A dose of so many units at an instant. The strength is left out where the person is not sure. */
export const had = (at: number, product: string, count = 1, milligrams?: number): Dose => ({
  id: `dose ${(logged += 1)}`,
  at,
  product,
  count,
  milligrams,
})

export const situation = (
  region: DoseRegion,
  now: number,
  log: readonly Dose[],
  more: Partial<Situation> = {},
): Situation => ({ region, now, log, zone: zoneOf[region], answers: well[region], ...more })

/** The clock of one thing. */
export const clockOf = (of: Counted, where: Situation): Clock => {
  const found = doseStanding(where).clocks.find((clock) => clock.of === of)
  if (!found) throw new Error(`No clock runs for ${of}`)
  return found
}

export const nextOf = (of: Counted, where: Situation) => clockOf(of, where).next
