import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './Split.module.css'

type SplitProps = {
  children: ReactNode
  /** Whether the words are taller than a screen: then they scroll with the page, or their end would stay out of sight. */
  scrolls?: boolean | undefined
}

/**
 * Words first, hands second: one column on a phone, two from 960 px. Anything after those two (a safety net, a
 * Dock) comes last on a phone and stands under the words on a wide screen.
 */
export function Split({ children, scrolls = false }: SplitProps) {
  return <div className={cx(styles.split, scrolls && styles.scrolls)}>{children}</div>
}
