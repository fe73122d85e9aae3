import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './ToolName.module.css'

/** What a tool is at, on one quiet line: the big thing on its page is its clock or its word. */
export function ToolName({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <h1 className={styles.name} tabIndex={-1}>
      <Icon name={icon} size={22} />
      {children}
    </h1>
  )
}
