import type { ReactNode } from 'react'
import styles from './ToolSheet.module.css'

/** A tool at work: the picture first, then the words and what can be pressed. Side by side where it is wide. */
export function ToolSheet({ picture, children }: { picture: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.sheet}>
      <div className={styles.picture}>{picture}</div>
      <div className={styles.words}>{children}</div>
    </div>
  )
}
