import { useId, type ReactNode } from 'react'
import { AlarmSign } from './AlarmSign.tsx'
import styles from './EmergencyPanel.module.css'

type EmergencyPanelProps = { title: ReactNode; children: ReactNode; action?: ReactNode }

/** When to call first, on a page that is not itself an alarm: the octagon, a red tint, the list, the call. */
export function EmergencyPanel({ title, children, action }: EmergencyPanelProps) {
  const titleId = useId()
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        <AlarmSign level="now" size={40} />
        {title}
      </h2>
      {children}
      {action}
    </section>
  )
}
