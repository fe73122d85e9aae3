import type { ReactNode } from 'react'
import styles from './AnswerRow.module.css'
import { plainLink, type RenderLink } from './link.tsx'

type AnswerRowProps = {
  term: ReactNode
  children: ReactNode
  changeHref?: string | undefined
  changeLabel?: string | undefined
  /** Said after the label to those who hear links out of their place: "Change" + " where it is". */
  hidden?: string | undefined
  renderLink?: RenderLink | undefined
}

/** One answer, and the way to change it. */
export function AnswerRow({
  term,
  children,
  changeHref,
  changeLabel,
  hidden,
  renderLink = plainLink,
}: AnswerRowProps) {
  const label = (
    <>
      {changeLabel}
      {hidden !== undefined && <span className="vh"> {hidden}</span>}
    </>
  )
  return (
    <div className={styles.row}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.answer}>{children}</dd>
      {changeHref !== undefined && (
        <dd className={styles.change}>
          {renderLink({ href: changeHref, className: styles.link ?? '', children: label })}
        </dd>
      )}
    </div>
  )
}
