import { Fragment, type ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './Terms.module.css'

interface TermsRow {
  readonly term: string
  readonly is: ReactNode
  /** Whether it is left out on paper. */
  readonly notOnPaper?: boolean
}

/** Short headings, each with what belongs to it. Rows without content are left out. */
export function Terms({ rows }: { rows: readonly TermsRow[] }) {
  return (
    <dl className={styles.terms}>
      {rows
        .filter(({ is }) => is !== '')
        .map(({ term, is, notOnPaper }) => (
          <Fragment key={term}>
            <dt className={cx(notOnPaper && 'no-print')}>{term}</dt>
            <dd className={cx(notOnPaper && 'no-print')}>{is}</dd>
          </Fragment>
        ))}
    </dl>
  )
}
