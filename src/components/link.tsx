import type { ReactNode } from 'react'

/** What a link needs; a screen can pass a function that draws it with its router. */
export type LinkProps = { href: string; className: string; children: ReactNode }
export type RenderLink = (props: LinkProps) => ReactNode

/** The link to use where no router is at hand. */
export const plainLink: RenderLink = ({ href, className, children }) => (
  <a href={href} className={className}>
    {children}
  </a>
)
