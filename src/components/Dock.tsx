import type { ReactNode } from 'react'
import styles from './Dock.module.css'

/** The main actions, where the thumb is. In a form it rests after the answers, so that it never lies on one. */
export function Dock({ children }: { children: ReactNode }) {
  return (
    <div className={styles.dock} data-dock>
      {children}
    </div>
  )
}
