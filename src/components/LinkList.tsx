import styles from './LinkList.module.css'
import { plainLink, type RenderLink } from './link.tsx'

interface LinkListProps {
  label: string
  links: readonly { readonly href: string; readonly label: string }[]
  renderLink?: RenderLink | undefined
}

/** Quiet ways to other pages, at the foot of a page that asks for nothing. */
export function LinkList({ label, links, renderLink = plainLink }: LinkListProps) {
  return (
    <nav className={styles.list} aria-label={label}>
      <ul role="list">
        {links.map(({ href, label: children }) => (
          <li key={href}>{renderLink({ href, className: styles.link ?? '', children })}</li>
        ))}
      </ul>
    </nav>
  )
}
