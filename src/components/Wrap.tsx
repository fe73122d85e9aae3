import type { ReactNode } from 'react'
import styles from './Wrap.module.css'

/** Keeps what it holds off the edges of the page and no wider than reads well. */
export function Wrap({ children }: { children: ReactNode }) {
  return <div className={styles.wrap}>{children}</div>
}
