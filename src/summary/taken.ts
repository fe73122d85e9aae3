import { group, sum } from 'd3-array'
import { doseProduct, type Dose, type DoseProductId } from '../rules/index.ts'

const day = 24 * 3_600_000

/** How far back doses are told. A policy of ours: longer than any label allows, short enough for a page. */
export const doseDays = 14

/** All doses of one product in the last 14 days. */
export interface Taken {
  readonly product: DoseProductId
  /** Of one unit, where every one of them was said to hold the same. */
  readonly milligrams: number | undefined
  readonly times: number
  readonly units: number
  /** On how many dates, and how many units on the date with fewest and with most. */
  readonly dates: number
  readonly fewestOnADate: number
  readonly mostOnADate: number
  /** The most units in any 24 hours. */
  readonly mostIn24Hours: number
  readonly first: number
  readonly last: number
}

/** The date of an instant in a zone; in the machine's own for ''. Equal texts are the same date. */
export const dateIn = (zone: string): ((instant: number) => string) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    dateStyle: 'short',
    ...(zone !== '' && { timeZone: zone }),
  })
  return (instant) => format.format(instant)
}

const unitsIn = (doses: readonly Dose[]): number => sum(doses, ({ count }) => count)

/** Of doses in the order of time. What was had exactly 24 hours before no longer counts. */
const mostIn24Hours = (doses: readonly Dose[]): number => {
  let [from, units, most] = [0, 0, 0]
  for (const { at, count } of doses) {
    units += count
    for (let first = doses[from]; first && at - first.at >= day; first = doses[(from += 1)])
      units -= first.count
    most = Math.max(most, units)
  }
  return most
}

const sumOf = (product: DoseProductId, doses: readonly Dose[], zone: string): Taken => {
  const dateOf = dateIn(zone)
  const dates = [...group(doses, ({ at }) => dateOf(at)).values()].map(unitsIn)
  const strengths = new Set(doses.map(({ milligrams }) => milligrams))
  return {
    product,
    milligrams: strengths.size === 1 ? doses[0]?.milligrams : undefined,
    times: doses.length,
    units: unitsIn(doses),
    dates: dates.length,
    fewestOnADate: Math.min(...dates),
    mostOnADate: Math.max(...dates),
    mostIn24Hours: mostIn24Hours(doses),
    first: doses[0]?.at ?? 0,
    last: doses.at(-1)?.at ?? 0,
  }
}

/** What was taken in the last 14 days, product by product, the last taken first. A dose with a date to come counts too. */
export const takenIn = (doses: readonly Dose[], now: number, zone: string): readonly Taken[] => {
  const lately = doses.filter(({ at }) => now - at < doseDays * day).toSorted((a, b) => a.at - b.at)
  return [...group(lately, ({ product }) => doseProduct(product).id)]
    .map(([product, some]) => sumOf(product, some, zone))
    .toSorted((a, b) => b.last - a.last)
}
