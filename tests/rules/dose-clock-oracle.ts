import type { Dose } from '../../src/rules/index.ts'

/**
 * A second dose clock, made by walking through time instead of reckoning. It shares no line and no table
 * with the first: the numbers stand here once more, as a pharmacist would read them to it.
 */

const hour = 60 * 60 * 1000
export const slot = hour / 2

interface Pack {
  readonly gap: number
  readonly most: number
  readonly once: number
  readonly days: number
}
export type Where = 'uk' | 'us' | 'eu'

/** Hours between, most in 24 hours, most at once, days. */
const packs: Record<Where, Record<string, Pack>> = {
  uk: {
    paracetamol: { gap: 4, most: 4000, once: 1000, days: 3 },
    ibuprofen: { gap: 6, most: 1200, once: 400, days: 3 },
    gel: { gap: 4, most: 4, once: 1, days: 7 },
  },
  us: {
    paracetamol: { gap: 6, most: 3000, once: 1000, days: 3 },
    ibuprofen: { gap: 6, most: 1200, once: 400, days: 3 },
    naproxen: { gap: 12, most: 440, once: 220, days: 3 },
  },
  eu: {},
}
const regular325: Pack = { gap: 6, most: 3250, once: 650, days: 3 }

/** Over the label, in 24 hours. */
const over: Record<string, Record<Where, number>> = {
  paracetamol: { uk: 4000, us: 3000, eu: 4000 },
  ibuprofen: { uk: 1200, us: 1200, eu: 1200 },
  naproxen: { uk: 660, us: 660, eu: 660 },
  gel: { uk: 4, us: 4, eu: 4 },
}
const antiInflammatory = ['ibuprofen', 'naproxen', 'gel']

interface Thing {
  readonly product: string
  readonly milligrams?: number
  /** What one unit holds of each thing, at the least and at the most. */
  readonly holds: readonly (readonly [string, number, number])[]
}

export const things: readonly Thing[] = [
  { product: 'paracetamol', milligrams: 500, holds: [['paracetamol', 500, 500]] },
  { product: 'paracetamol', milligrams: 325, holds: [['paracetamol', 325, 325]] },
  { product: 'paracetamol', milligrams: 325, holds: [['paracetamol', 325, 325]] },
  { product: 'paracetamol', holds: [['paracetamol', 325, 1000]] },
  { product: 'cold-remedy-with-paracetamol', milligrams: 500, holds: [['paracetamol', 500, 500]] },
  { product: 'co-codamol', holds: [['paracetamol', 500, 500]] },
  { product: 'ibuprofen', milligrams: 200, holds: [['ibuprofen', 200, 200]] },
  { product: 'ibuprofen', milligrams: 200, holds: [['ibuprofen', 200, 200]] },
  { product: 'ibuprofen', milligrams: 400, holds: [['ibuprofen', 400, 400]] },
  { product: 'naproxen', milligrams: 220, holds: [['naproxen', 220, 220]] },
  { product: 'diclofenac-gel', holds: [['gel', 1, 1]] },
  {
    product: 'paracetamol-500-ibuprofen-200',
    holds: [
      ['paracetamol', 500, 500],
      ['ibuprofen', 200, 200],
    ],
  },
]

/** One thing that went in: when, how much at the least and at the most, of what pack. */
interface Event {
  readonly at: number
  readonly least: number
  readonly most: number
  readonly unit: number
  readonly is325: boolean
  readonly told: boolean
  readonly product: string
  readonly id: string
}

const thingOf = ({ product, milligrams }: Dose): Thing => {
  const found = things.find((one) => one.product === product && one.milligrams === milligrams)
  if (!found) throw new Error(`The oracle does not know ${product}`)
  return found
}

const eventsOf = (what: string, log: readonly Dose[], now: number): readonly Event[] => {
  const events: Event[] = []
  for (const dose of log) {
    const thing = thingOf(dose)
    for (const [name, least, most] of thing.holds) {
      if (name !== what) continue
      events.push({
        id: dose.id,
        at: dose.at > now ? now : dose.at,
        least: least * dose.count,
        most: most * dose.count,
        unit: most,
        is325: thing.product === 'paracetamol' && thing.milligrams === 325,
        told: dose.at <= now,
        product: dose.product,
      })
    }
  }
  return events.toSorted((a, b) => a.at - b.at || a.unit - b.unit || (a.id < b.id ? -1 : 1))
}

const total = (events: readonly Event[]): number => {
  let sum = 0
  for (const { most } of events) sum += most
  return sum
}

const lastDay = (events: readonly Event[], at: number): Event[] => {
  const found: Event[] = []
  for (const event of events) if (event.at <= at && event.at > at - 24 * hour) found.push(event)
  return found
}

const packFor = (what: string, where: Where, events: readonly Event[]): Pack | undefined => {
  const pack = packs[where][what]
  const only325 = what === 'paracetamol' && where === 'us' && events.every(({ is325 }) => is325)
  return only325 ? regular325 : pack
}

/** How many like the last one are allowed at this moment: one more each time, until one breaks something. */
const allowedAt = (at: number, what: string, where: Where, events: readonly Event[]): number => {
  const last = events[events.length - 1]
  if (!last) return 0
  const window = lastDay(events, at)
  const pack = packFor(what, where, [...window, last])
  if (!pack) return 0
  for (const event of events) if (at - event.at < pack.gap * hour) return 0
  let units = 0
  while (units < (what === 'gel' ? 1 : 2)) {
    const more = (units + 1) * last.unit
    if (more > pack.once || total(window) + more > pack.most) break
    units += 1
  }
  return units
}

/** Which day of the run it is. Runs are told apart from the first event on. */
const dayOfRun = (at: number, events: readonly Event[], dateOf: (at: number) => number): number => {
  let start: number | undefined
  let before: number | undefined
  for (const time of [...events.map((event) => event.at).filter((earlier) => earlier <= at), at]) {
    const rested = before !== undefined && time - before > 48 * hour && dateOf(time) - dateOf(before) > 1
    if (start === undefined || rested) start = time
    before = time
  }
  return dateOf(at) - dateOf(start ?? at) + 1
}

/** What a clock should say, in one line. */
export interface Told {
  readonly next: string
  readonly had: number
  readonly overBy: number | undefined
}

const overBy = (what: string, where: Where, events: readonly Event[], now: number): number | undefined => {
  let worst: number | undefined
  for (const { at } of events) {
    if (now - at >= 72 * hour) continue
    const window = lastDay(events, at)
    const limit =
      what === 'paracetamol' && where === 'us' && window.every(({ is325 }) => is325)
        ? 3250
        : (over[what]?.[where] ?? Infinity)
    if (total(window) > limit) worst = Math.max(worst ?? 0, total(window))
  }
  return worst
}

/** More at once than anyone should have of paracetamol: what is certain, within an hour. */
const overAtOnce = (events: readonly Event[], now: number): boolean => {
  for (const { at } of events) {
    if (now - at >= 72 * hour) continue
    let sure = 0
    for (const event of events) {
      if (event.told && event.at <= at && event.at > at - hour) sure += event.least
    }
    if (sure > 1300) return true
  }
  return false
}

const anotherKind = (what: string, log: readonly Dose[], now: number): boolean =>
  antiInflammatory.includes(what) &&
  antiInflammatory.some((other) => other !== what && lastDay(eventsOf(other, log, now), now).length > 0)

/** Minute hands: every half hour from an instant on, and two milliseconds to either side. */
const firstMoment = (from: number, hours: number, is: (moment: number) => boolean): number | undefined => {
  for (let step = from; step <= from + hours * hour; step += slot) {
    for (let moment = step - 2; moment <= step + 2; moment += 1) {
      if (moment >= from && is(moment)) return moment
    }
  }
  return undefined
}

const opens = (what: string, where: Where, events: readonly Event[], last: Event): number | undefined =>
  firstMoment(last.at, 25, (moment) => allowedAt(moment, what, where, events) > 0)

/** What the clock of one thing should say, or nothing where its run is over. */
export const toldBy = (
  what: string,
  log: readonly Dose[],
  where: Where,
  now: number,
  dateOf: (at: number) => number,
): Told | undefined => {
  const events = eventsOf(what, log, now)
  const last = events[events.length - 1]
  if (!last || (now - last.at > 48 * hour && dateOf(now) - dateOf(last.at) > 1)) return undefined
  const had = total(lastDay(events, now))
  const beyond = overBy(what, where, events, now)
  const tell = (next: string): Told => ({ next, had, overBy: beyond })
  if (beyond !== undefined || (what === 'paracetamol' && overAtOnce(events, now))) return tell('over')
  if (last.product === 'co-codamol' || (what === 'gel' && where === 'us')) return tell('never')
  if (anotherKind(what, log, now)) return tell('another')
  if (!packFor(what, where, events)) return tell('no label')
  const at = opens(what, where, events, last)
  if (at === undefined) return tell('pack')
  const then = Math.max(at, now)
  const pack = packFor(what, where, [last])
  if (pack && dayOfRun(then, events, dateOf) > pack.days) return tell('days')
  if (last.product === 'paracetamol-500-ibuprofen-200') return tell('pack')
  const waits = pack && at > last.at + pack.gap * hour ? 'most' : 'gap'
  return tell(
    at > now ? `not before ${at}, ${waits}` : `may from ${at}, ${allowedAt(now, what, where, events)}`,
  )
}

/** What a dose would break, as "too-soon ibuprofen", in the order of the alphabet. */
export const brokenBy = (
  dose: Dose,
  log: readonly Dose[],
  where: Where,
  now: number,
  dateOf: (at: number) => number,
): readonly string[] => {
  const broken = new Set<string>()
  const all = [...log, dose]
  for (const [what] of thingOf(dose).holds) {
    const events = eventsOf(what, all, now)
    const mine = events.find(({ id }) => id === dose.id)
    if (!mine) continue
    const say = (kind: string) => broken.add(`${kind} ${what}`)
    const isFull = (end: number): boolean => {
      const window = lastDay(events, end)
      const limit = packFor(what, where, window)?.most ?? over[what]?.[where] ?? Infinity
      return total(window) > limit
    }
    if (firstMoment(mine.at, 24, (end) => end < mine.at + 24 * hour && isFull(end))) say('too-much')
    if (
      antiInflammatory.includes(what) &&
      antiInflammatory.some(
        (other) =>
          other !== what && eventsOf(other, all, now).some(({ at }) => Math.abs(at - mine.at) < 24 * hour),
      )
    ) {
      say('second-anti-inflammatory')
    }
    const pack = packFor(what, where, events)
    if (!pack) {
      say('no-label')
      continue
    }
    if (mine.most > pack.once) say('too-much-at-once')
    if (events.some(({ id, at }) => id !== dose.id && Math.abs(at - mine.at) < pack.gap * hour))
      say('too-soon')
    if (events.some(({ at }) => at >= mine.at && dayOfRun(at, events, dateOf) > pack.days))
      say('too-many-days')
    const last = events[events.length - 1]
    const free = !['too-much', 'too-much-at-once', 'too-soon'].some((kind) => broken.has(`${kind} ${what}`))
    if (!free || !last) continue
    const at = opens(what, where, events, last)
    if (at !== undefined && at > last.at + pack.gap * hour && at > now) say('would-be-the-last-allowed')
  }
  if (dose.at > now) broken.add('in-the-future')
  return [...broken].toSorted()
}
