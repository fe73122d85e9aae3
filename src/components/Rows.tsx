import type { ReactNode } from 'react'
import styles from './Rows.module.css'

/** Rows of a long list, each under a fine rule. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    <ul role="list" className={styles.rows}>
      {children}
    </ul>
  )
}
