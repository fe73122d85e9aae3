import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './Sheet.module.css'

interface SheetSection {
  readonly id: string
  readonly title: string
  /** Short names, each with what is said under it. A name may be empty. */
  readonly lines: readonly { readonly term: string; readonly is: string }[]
  /** Whether its first line is what one reads first of all. */
  readonly leads?: boolean
  /** A drawing above the lines. */
  readonly drawing?: ReactNode
}

interface SheetProps {
  heading: string
  made: string
  foot: string
  sections: readonly SheetSection[]
}

/** One sheet for somebody who has a minute: headings, short lines, two columns where there is room, and on paper. */
export function Sheet({ heading, made, foot, sections }: SheetProps) {
  return (
    <article className={styles.sheet} aria-labelledby="sheet">
      <div>
        <h2 id="sheet">{heading}</h2>
        <p className={styles.made}>{made}</p>
      </div>
      <div className={styles.sections}>
        {sections.map(({ id, title, lines, leads = false, drawing }) => (
          <section key={id} className={styles.section} aria-labelledby={`sheet-${id}`}>
            <h3 id={`sheet-${id}`} className={styles.title}>
              {title}
            </h3>
            {drawing !== undefined && <div className={styles.drawing}>{drawing}</div>}
            <dl className={styles.lines}>
              {lines.map(({ term, is }, n) => (
                <div key={n} className={cx(styles.line, leads && n === 0 && styles.first)}>
                  {term !== '' && <dt>{term}</dt>}
                  <dd>{is}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.made}>{foot}</p>
    </article>
  )
}
