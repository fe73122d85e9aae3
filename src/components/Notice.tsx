import { useId, type ReactNode } from 'react'
import { AlertIcon, InfoIcon } from './first-icons.tsx'
import styles from './Notice.module.css'

type NoticeProps = { tone?: 'info' | 'warning' | undefined; title: string; children?: ReactNode }

/** Something about the app itself: a new version, or answers that cannot be kept. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  const titleId = useId()
  return (
    <section className={styles.notice} aria-labelledby={titleId}>
      {tone === 'warning' ? <AlertIcon /> : <InfoIcon />}
      <div className={styles.words}>
        <p id={titleId}>
          <b>{title}</b>
        </p>
        {children}
      </div>
    </section>
  )
}
