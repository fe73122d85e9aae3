/** Figures, and how they are said. */

/** The middle of some numbers; nothing has no middle. @param {readonly number[]} numbers */
export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const low = sorted[Math.floor(middle)]
  const high = sorted[Math.ceil(middle)]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/**
 * How many times as much one took as another: of each turn, and the middle of these. A machine that slows down does
 * so for all who run in that turn. @param {readonly number[]} one @param {readonly number[]} other
 */
export const ratioByTurns = (one, other) =>
  median(one.map((took, turn) => took / (other[turn] ?? Number.NaN)))

/** @param {number} bytes */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** @param {number} ms */
export const milliseconds = (ms) => `${ms.toFixed(0)} ms`

/** How many times as much one is as another. @param {number} one @param {number} other */
export const times = (one, other) => {
  const ratio = one / other
  if (!Number.isFinite(ratio)) return '–'
  return `× ${ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2)}`
}

/** @param {number} n */
export const whole = (n) => n.toLocaleString('en-GB', { maximumFractionDigits: 0 })

/**
 * A goal and what came of it. `value` is nothing where it could not be measured, which is never "met".
 * @typedef {{ what: string, limit: number, value: number | undefined, unit: string, bound: 'at most' | 'at least' | 'under' }} Goal
 */

/** @param {Goal} goal */
export const isMet = ({ limit, value, bound }) => {
  if (value === undefined || Number.isNaN(value)) return false
  return bound === 'at most' ? value <= limit : bound === 'under' ? value < limit : value >= limit
}

/** @param {number} n */
const short = (n) => (Math.abs(n) >= 20 ? whole(n) : String(Math.round(n * 1000) / 1000))

/** By how many per cent of the limit. @param {Goal} goal @returns {string} */
const byHowMuch = ({ limit, value, bound }) => {
  if (value === undefined || limit === 0) return ''
  const over = bound === 'at least' ? (limit - value) / limit : (value - limit) / limit
  return `, by ${Math.max(1, Math.round(100 * over))} %`
}

/** A goal as a row: what, the limit, what was measured, and met or missed by how much. @param {Goal} goal */
export const goalRow = (goal) => {
  const { what, limit, value, unit, bound } = goal
  const said = unit === '' ? '' : ` ${unit}`
  if (value === undefined || Number.isNaN(value))
    return [what, `${bound} ${short(limit)}${said}`, 'not measured', 'open']
  return [
    what,
    `${bound} ${short(limit)}${said}`,
    `${short(value)}${said}`,
    isMet(goal) ? 'met' : `missed${byHowMuch(goal)}`,
  ]
}
