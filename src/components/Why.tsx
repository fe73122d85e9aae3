import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { ForwardIcon } from './first-icons.tsx'
import styles from './Why.module.css'

type WhyProps = {
  summary: string
  open?: boolean | undefined
  /** What it is more of, said after the summary to those who hear it out of its place. */
  about?: string | undefined
  /** Whether a plan on paper needs it. It stands open there. */
  onPaper?: boolean | undefined
  /** Hears whether it was opened, for what is made only then. */
  onToggle?: ((isOpen: boolean) => void) | undefined
  children: ReactNode
}

/** More, for those who want it. Most of it stays off paper. */
export function Why({ summary, open = false, about, onPaper = false, onToggle, children }: WhyProps) {
  return (
    <details
      className={cx(styles.why, !onPaper && 'no-print')}
      open={open}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary className={styles.summary}>
        <ForwardIcon size={20} />
        <span>
          {summary}
          {about !== undefined && <span className="vh">: {about}</span>}
        </span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
