import type { ReactNode } from 'react'
import styles from './ToolWord.module.css'

/** The one big word of a tool: what to do now. */
export function ToolWord({ children }: { children: ReactNode }) {
  return <p className={styles.word}>{children}</p>
}

/** Seconds counted down beside it, for those who asked for less motion. To others the thread shows them. */
export function StillCount({ children }: { children: ReactNode }) {
  return (
    <p className={styles.count} aria-hidden="true">
      {children}
    </p>
  )
}
