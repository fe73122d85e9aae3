import type { ReactNode } from 'react'
import styles from './Side.module.css'

/** A small picture beside what it shows: before it on a phone, after it where there is room. */
export function Side({ beside, children }: { beside: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.side}>
      <div className={styles.beside}>{beside}</div>
      <div className={styles.rest}>{children}</div>
    </div>
  )
}
