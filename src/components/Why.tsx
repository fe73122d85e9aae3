import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Why.module.css'

type WhyProps = { summary: string; open?: boolean | undefined; children: ReactNode }

/** More, for those who want it. */
export function Why({ summary, open = false, children }: WhyProps) {
  return (
    <details className={styles.why} open={open}>
      <summary className={styles.summary}>
        <Icon name="forward" size={20} />
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
