import { cx } from './cx.ts'
import styles from './DoseRing.module.css'

type DoseRingProps = {
  /** When doses were had, each as a part of the day: 0 is midnight, 0.5 is noon. */
  taken: readonly number[]
  /** Where the day stands now. */
  now: number
  /** Where the wait ends, while there is one. Without it the ring is smooth. */
  gate?: number | undefined
  /** The hours at the top, the right, the foot and the left. */
  hours: readonly [string, string, string, string]
  /** In the middle: how much, and of how much. */
  middle: string
  below: string
}

const centre = 160
const radius = 136
const whole = 2 * Math.PI

/** A point on the dial: `part` of the day on, midnight at the top, at this distance from the middle. */
const at = (part: number, distance: number): readonly [number, number] => {
  const angle = part * whole
  return [centre + distance * Math.sin(angle), centre - distance * Math.cos(angle)]
}

const said = ([x, y]: readonly [number, number]): string => `${x.toFixed(1)} ${y.toFixed(1)}`

/** From one part of the day on to another, as a part of a day: never less than nothing. */
const onTo = (from: number, to: number): number => (((to - from) % 1) + 1) % 1

const arc = (from: number, length: number): string => {
  const large = length > 0.5 ? 1 : 0
  return `M${said(at(from, radius))}A${radius} ${radius} 0 ${large} 1 ${said(at(from + length, radius))}`
}

/** Three loops for each two hours of waiting: the coil has as many as there is time left. */
const loopsIn = (length: number): number => Math.max(1, Math.round(length * 36))

/** The largest loop, in units of the dial. It gets smaller towards both ends, where the coil joins the ring. */
const widest = 13

const coil = (from: number, length: number): string => {
  const loops = loopsIn(length)
  const steps = loops * 24
  const size = Math.min(widest, (length * whole * radius) / 3)
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const done = step / steps
    const turn = done * loops * whole
    const taper = Math.min(1, Math.min(done, 1 - done) * loops * 2) * size
    const along = (taper * 0.9 * Math.sin(turn)) / radius / whole
    return said(at(from + length * done - along, radius - taper * (1 - Math.cos(turn)) * 0.8))
  })
  return `M${points.join('L')}`
}

const ticks = Array.from({ length: 24 }, (_, n) => {
  const long = n % 6 === 0
  return `M${said(at(n / 24, long ? 104 : 110))}L${said(at(n / 24, 116))}`
}).join('')

/** Where each of the four hours stands, and how it is set there. */
const places = [
  { x: 160, y: 78, anchor: 'middle' },
  { x: 258, y: 165, anchor: 'end' },
  { x: 160, y: 254, anchor: 'middle' },
  { x: 62, y: 165, anchor: 'start' },
] as const

/**
 * A day as a ring: dots are doses, the coil is what is left to wait, the open ring is where the wait
 * ends. As time passes the coil unrolls; smooth all round, there is nothing to wait for. Words beside it
 * say the same, so it is silent.
 */
export function DoseRing({ taken, now, gate, hours, middle, below }: DoseRingProps) {
  const wait = gate === undefined ? 0 : onTo(now, gate)
  return (
    <svg className={styles.ring} viewBox="0 0 320 320" aria-hidden="true" focusable="false">
      <path className={styles.ticks} d={ticks} />
      {gate === undefined ? (
        <circle className={styles.line} cx={centre} cy={centre} r={radius} />
      ) : (
        <>
          <path className={styles.line} d={arc(gate, onTo(gate, now))} />
          <path className={styles.line} d={coil(now, wait)} />
        </>
      )}
      <path className={styles.now} d={`M${said(at(now, 120))}L${said(at(now, 130))}`} />
      {taken.map((part, n) => {
        const [x, y] = at(part, radius)
        return <circle key={n} className={styles.dose} cx={x} cy={y} r={9} />
      })}
      {gate !== undefined && (
        <circle className={styles.gate} cx={at(gate, radius)[0]} cy={at(gate, radius)[1]} r={9} />
      )}
      {places.map(({ x, y, anchor }, n) => (
        <text key={n} className={cx(styles.hour, 'clock')} x={x} y={y} textAnchor={anchor}>
          {hours[n]}
        </text>
      ))}
      <text className={styles.middle} x={160} y={154} textAnchor="middle">
        {middle}
      </text>
      <text className={styles.below} x={160} y={190} textAnchor="middle">
        {below}
      </text>
    </svg>
  )
}
