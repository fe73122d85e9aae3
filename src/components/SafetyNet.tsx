import { useId, type ReactNode } from 'react'
import styles from './SafetyNet.module.css'

type SafetyNetProps = { title: string; children: ReactNode }

/** What would change our mind, and what to do then. */
export function SafetyNet({ title, children }: SafetyNetProps) {
  const titleId = useId()
  return (
    <section className={styles.net} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  )
}
