import type { ReactNode } from 'react'
import styles from './StepNow.module.css'

interface StepNowProps {
  /** What to do, in a few words. */
  children: ReactNode
  hint: string
  /** The seconds that are left, as a number, what stands after it, and both as they are heard. */
  count?: { readonly seconds: number; readonly unit: string; readonly spoken: string } | undefined
  /** What stands in the place of the seconds while none runs. */
  instead?: ReactNode
  /** Where in the whole it is, a line each. */
  place: readonly string[]
}

/** One timed step: what to do, and how many seconds of it are left. */
export function StepNow({ children, hint, count, instead, place }: StepNowProps) {
  return (
    <div className={styles.step}>
      <div className={styles.say}>
        <p className={styles.word}>{children}</p>
        <p className={styles.hint}>{hint}</p>
      </div>
      <div className={styles.row}>
        {!count && instead}
        {count && (
          <p className={styles.count} role="timer">
            <span aria-hidden="true">
              {count.seconds}
              <small className={styles.unit}> {count.unit}</small>
            </span>
            <span className="vh">{count.spoken}</span>
          </p>
        )}
        <p className={styles.place}>
          {place
            .filter((line) => line !== '')
            .map((line) => (
              <span key={line}>{line}</span>
            ))}
        </p>
      </div>
    </div>
  )
}
