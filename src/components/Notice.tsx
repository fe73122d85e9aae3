import { useId, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Notice.module.css'

type NoticeProps = { tone?: 'info' | 'warning' | undefined; title: string; children?: ReactNode }

/** Something about the app itself: a new version, or answers that cannot be kept. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  const titleId = useId()
  return (
    <section className={styles.notice} aria-labelledby={titleId}>
      <Icon name={tone === 'warning' ? 'alert' : 'info'} />
      <div className={styles.words}>
        <p id={titleId}>
          <b>{title}</b>
        </p>
        {children}
      </div>
    </section>
  )
}
