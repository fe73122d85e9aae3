import type { ReactNode } from 'react'
import styles from './Split.module.css'

/**
 * Words first, hands second: one column on a phone, two from 960 px. Anything after those two (a safety net, a
 * Dock) comes last on a phone and stands under the words on a wide screen.
 */
export function Split({ children }: { children: ReactNode }) {
  return <div className={styles.split}>{children}</div>
}
