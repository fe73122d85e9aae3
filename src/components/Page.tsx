import type { ReactNode } from 'react'
import type { AlarmLevel } from './alarm.ts'
import { plainLink, type RenderLink } from './link.tsx'
import styles from './Page.module.css'
import type { Temp } from './remedy.ts'
import { Thread } from './Thread.tsx'

type PageProps = {
  level?: AlarmLevel | 'plain' | undefined
  temp?: Temp | undefined
  skipLabel?: string | undefined
  brandHref?: string | undefined
  brandLabel?: string | undefined
  renderLink?: RenderLink | undefined
  header?: ReactNode
  children: ReactNode
}

/** The whole sheet: skip link, brand, a place in the header, and the main part. An emergency fills it red. */
export function Page(props: PageProps) {
  const { level = 'plain', temp, skipLabel, brandHref = '/', brandLabel, header, children } = props
  const link = props.renderLink ?? plainLink
  const brand = brandLabel !== undefined && (
    <>
      <Thread at={3} view="mark" />
      {brandLabel}
    </>
  )
  return (
    <div className={styles.page} data-page={level} data-temp={temp}>
      {skipLabel !== undefined && (
        <a className={styles.skip} href="#main">
          {skipLabel}
        </a>
      )}
      {(brand || header) && (
        <header className={styles.header}>
          {brand && link({ href: brandHref, className: styles.brand ?? '', children: brand })}
          {header}
        </header>
      )}
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
