import type { ReactNode } from 'react'
import styles from './EntryRow.module.css'
import { Icon, type IconName } from './Icon.tsx'
import { plainLink, type RenderLink } from './link.tsx'
import type { Temp } from './remedy.ts'

type EntryRowProps = {
  time: string
  icon: IconName
  temp?: Temp | undefined
  title: string
  /** More about it, in the person's own words or ours. */
  children?: ReactNode
  href: string
  label: string
  renderLink?: RenderLink | undefined
}

/** One thing that was written down: when, what, and the way to it. */
export function EntryRow(props: EntryRowProps) {
  const { time, icon, temp, title, children, href, label, renderLink = plainLink } = props
  return (
    <li className={styles.row} data-temp={temp}>
      <span className={styles.time}>{time}</span>
      <div className={styles.what}>
        <p className={styles.title}>
          <Icon name={icon} size={20} />
          <span>{title}</span>
        </p>
        {children}
      </div>
      {renderLink({
        href,
        className: styles.link ?? '',
        children: (
          <>
            {label} <span className="vh">{`${title}, ${time}`}</span>
          </>
        ),
      })}
    </li>
  )
}
