import type { ReactNode } from 'react'
import styles from './PlayerSheet.module.css'

interface PlayerSheetProps {
  picture: ReactNode
  /** What lies under the picture, from edge to edge. */
  progress: ReactNode
  /** What can be read below, and need not be. */
  more: ReactNode
  children: ReactNode
}

/**
 * Something that is followed step by step: the picture and how far one has come, then the words, the keys at hand,
 * and the rest.
 */
export function PlayerSheet({ picture, progress, more, children }: PlayerSheetProps) {
  return (
    <div className={styles.sheet}>
      <div className={styles.stage}>
        <div className={styles.picture}>{picture}</div>
        {progress}
      </div>
      <div className={styles.words}>
        {children}
        <div className={styles.more}>{more}</div>
      </div>
    </div>
  )
}
