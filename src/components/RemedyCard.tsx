import { useId, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon, type IconName } from './Icon.tsx'
import type { Temp } from './remedy.ts'
import styles from './RemedyCard.module.css'

type RemedyCardProps = {
  temp: Temp
  kind: string
  minutes?: string | undefined
  title: string
  /** The level of its heading: 3 under a heading of the page, 2 straight under its title. */
  level?: 2 | 3 | undefined
  /** Whether a line is enough for it on paper. */
  brief?: boolean | undefined
  /** A drawing of it, which says nothing that the words do not. */
  picture?: ReactNode
  children: ReactNode
  action?: ReactNode
  more?: ReactNode
}

const icons: Record<Temp, IconName> = {
  heat: 'heat',
  cold: 'cold',
  med: 'medicine',
  move: 'move',
  calm: 'calm',
}

/** One thing to do: its kind and time on one line, a plain title, a sentence or two, one button; `more` takes a Why. */
export function RemedyCard({
  temp,
  kind,
  minutes,
  title,
  level = 3,
  brief = false,
  picture,
  children,
  action,
  more,
}: RemedyCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const titleId = useId()
  return (
    <article className={cx(styles.card, brief && styles.brief)} data-temp={temp} aria-labelledby={titleId}>
      <p className={styles.kind}>
        <Icon name={icons[temp]} size={28} />
        <b>{kind}</b>
        {minutes !== undefined && <span className={styles.minutes}>{minutes}</span>}
      </p>
      <Heading id={titleId} className={styles.title}>
        {title}
      </Heading>
      {picture !== undefined && <div className={styles.picture}>{picture}</div>}
      <div className={styles.body}>{children}</div>
      {more}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </article>
  )
}
