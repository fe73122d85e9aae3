import type { ReactNode } from 'react'
import styles from './Answers.module.css'

/** What you told us, to be checked line by line. */
export function Answers({ children }: { children: ReactNode }) {
  return <dl className={styles.answers}>{children}</dl>
}
