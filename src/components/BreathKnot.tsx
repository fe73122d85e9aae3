import { useEffect, useEffectEvent, useState } from 'react'
import { cx } from './cx.ts'
import styles from './Thread.module.css'
import { breath } from './thread/breath.ts'
import { dashesOf, pathOf } from './thread/geometry.ts'

const [out, open] = [breath.out, breath.in].map((stage) => stage.split(' ').map(Number)) as [
  number[],
  number[],
]
const stroke = 4.4

/** Slow at both ends, as a breath is. */
const eased = (t: number): number => (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, t)))) / 2

const knotAt = (fill: number) => {
  const curve = out.map((n, i) => n + ((open[i] ?? n) - n) * eased(fill))
  return { path: pathOf(curve), dashes: dashesOf(curve, stroke) }
}

const fullest = pathOf(open)

interface BreathKnotProps {
  /** How full it is at this moment, from 0 to 1. It is asked at every frame. */
  fill: () => number
  /** Whether it goes on by itself. */
  moves: boolean
}

/** The knot that opens with the breath: in, it opens; out, it settles. It stays still for who asked for less motion. */
export function BreathKnot({ fill, moves }: BreathKnotProps) {
  const [knot, setKnot] = useState(() => knotAt(0))
  const draw = useEffectEvent(() => setKnot(knotAt(fill())))
  useEffect(() => {
    const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true
    if (!moves || still) return undefined
    let frame = requestAnimationFrame(function next() {
      draw()
      frame = requestAnimationFrame(next)
    })
    return () => cancelAnimationFrame(frame)
  }, [moves])
  return (
    <span className={cx(styles.thread, styles.tool)} aria-hidden="true">
      <svg className={styles.knot} viewBox="0 30 240 190" focusable="false" strokeWidth={stroke}>
        <path className={styles.ghost} d={fullest} />
        <path d="M-9000 120H.5M239.5 120H9000" />
        <path d={knot.path} strokeDasharray={knot.dashes} />
      </svg>
    </span>
  )
}
