import type { ReactNode } from 'react'
import styles from './Spine.module.css'
import { dashesOf, pathOf } from './thread/geometry.ts'
import { spineTurn } from './thread/spine-turn.ts'

const turn = pathOf(spineTurn)
const dashes = dashesOf(spineTurn, 3)

/** The plan's thread: in from the right edge, one last loop, then down, and every step hangs on it. */
export function Spine({ children }: { children: ReactNode }) {
  return (
    <div className={styles.spine}>
      <svg className={styles.turn} width="240" height="124" viewBox="0 0 240 124" aria-hidden="true">
        <path d="M9000 24H195.5" />
        <path d={turn} strokeDasharray={dashes} />
      </svg>
      {children}
    </div>
  )
}
