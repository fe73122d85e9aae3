import { useId } from 'react'
import { buttonClass } from './button-class.ts'
import { plainLink, type RenderLink } from './link.tsx'
import styles from './Ways.module.css'

interface WaysProps {
  title: string
  links: readonly { readonly href: string; readonly label: string }[]
  renderLink?: RenderLink | undefined
}

/** A few things one can do next, each a small button, with room for a thumb between them. */
export function Ways({ title, links, renderLink = plainLink }: WaysProps) {
  const titleId = useId()
  return (
    <nav className={styles.ways} aria-labelledby={titleId}>
      <p id={titleId} className={styles.title}>
        {title}
      </p>
      <ul role="list">
        {links.map(({ href, label: children }) => (
          <li key={href}>{renderLink({ href, className: buttonClass('small'), children })}</li>
        ))}
      </ul>
    </nav>
  )
}
