import { Fragment, type ReactNode } from 'react'
import styles from './Terms.module.css'

/** Short headings, each with what belongs to it. Rows without content are left out. */
export function Terms({ rows }: { rows: readonly { readonly term: string; readonly is: ReactNode }[] }) {
  return (
    <dl className={styles.terms}>
      {rows
        .filter(({ is }) => is !== '')
        .map(({ term, is }) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{is}</dd>
          </Fragment>
        ))}
    </dl>
  )
}
