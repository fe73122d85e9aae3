import type { ReactNode } from 'react'
import styles from './DayOfEntries.module.css'

/** A day, and what was written down on it. One that is far from the eye costs nothing to draw. */
export function DayOfEntries({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.day}>
      <h3 tabIndex={-1}>{title}</h3>
      <ol role="list" className={styles.entries}>
        {children}
      </ol>
    </section>
  )
}
