import { useId, type ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './SpineStep.module.css'

type SpineStepProps = { title: ReactNode; tone?: 'do' | 'not' | 'out' | undefined; children: ReactNode }

/** A stop on the spine: an open ring for what to do, a closed bead for what to leave. */
export function SpineStep({ title, tone = 'do', children }: SpineStepProps) {
  const titleId = useId()
  return (
    <section className={cx(styles.step, styles[tone])} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}
