import { cx } from './cx.ts'
import styles from './Keypad.module.css'
import { Thread } from './Thread.tsx'

type KeypadProps = {
  name: string
  legendId: string
  value: number | null | undefined
  onChange: (value: number) => void
  lowLabel: string
  highLabel: string
  describedBy?: string | undefined
  invalid?: boolean | undefined
  /** In as little room as keys can have: for a screen that shows more than the keypad. */
  brief?: boolean | undefined
}

/** Where the thread rests for each number: 0 is a line, 10 is the tangle. */
const knots = [6, 5.7, 5.4, 5, 4, 3, 2.5, 2, 1, 0.5, 0]

/** Where the thread rests for a number of pain; between two numbers, for the lower. */
export const knotOf = (pain: number): number => knots[Math.floor(pain)] ?? 6

/** A number from 0 to 10 on the keys the thumb already knows. The knots grow; no colour judges. */
export function Keypad(props: KeypadProps) {
  const { name, legendId, value, onChange, lowLabel, highLabel, describedBy, invalid, brief = false } = props
  const ends: Record<number, string> = { 0: lowLabel, 10: highLabel }
  return (
    <fieldset
      role="radiogroup"
      className={cx(styles.keypad, brief && styles.brief)}
      aria-labelledby={legendId}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
    >
      {knots.map((knot, n) => (
        <label key={n} className={cx(styles.key, n in ends && styles.end)}>
          <input
            type="radio"
            id={n === 0 ? name : `${name}-${n}`}
            name={name}
            value={n}
            checked={n === value}
            onChange={() => onChange(n)}
          />
          <b>{n}</b>
          {n in ends && <span className={brief && n === 0 ? 'vh' : undefined}>{ends[n]}</span>}
          {!brief && <Thread at={knot} view="key" className={styles.knot} />}
        </label>
      ))}
    </fieldset>
  )
}
