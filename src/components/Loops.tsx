import { cx } from './cx.ts'
import styles from './Loops.module.css'
import { dashesOf, pathOf } from './thread/geometry.ts'
import { lineAt, loopAt, loopWidth } from './thread/loops.ts'
import { useLoosening } from './thread/use-loosening.ts'

const stroke = 3

interface LoopsProps {
  /** How many there are in all, and how many of them are done: those are straight. */
  of: number
  done: number
}

/** The thread with one loop for each thing still to do. Words beside it always say the same, so it is silent. */
export function Loops({ of, done }: LoopsProps) {
  const shown = useLoosening(done)
  const width = of * loopWidth
  return (
    <span className={styles.loops} aria-hidden="true">
      <svg className={styles.row} viewBox={`0 0 ${width} 36`} focusable="false" strokeWidth={stroke}>
        <path d={`M-9000 ${lineAt}H.5M${width - 0.5} ${lineAt}H9000`} />
        {Array.from({ length: of }, (_, place) => {
          const curve = loopAt(place, Math.min(1, Math.max(0, shown - place)))
          return (
            <path
              key={place}
              className={cx(place === done && styles.on)}
              d={pathOf(curve)}
              strokeDasharray={dashesOf(curve, stroke)}
            />
          )
        })}
      </svg>
    </span>
  )
}
