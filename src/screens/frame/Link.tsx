import { use, type ComponentProps } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'
import { MovesContext } from './navigate.ts'

interface LinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick' | 'target'> {
  /** The path of the screen that it leads to. */
  to: string
  /** `_blank` opens it in a tab of its own. */
  target?: '_blank'
  /** What is done besides, before it leads there. */
  onClick?: () => void
}

/** A link to another screen of ours. The router's own link can also fetch pages ahead, which is done otherwise here, and weighs. */
export const Link = ({ to, target, onClick, children, ...rest }: LinkProps) => {
  const { isHere } = use(MovesContext)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, {
    ...(target && { target }),
    useTransitions: !isHere(to),
  })
  return (
    <a
      {...rest}
      href={useHref(to)}
      target={target}
      onClick={(event) => {
        onClick?.()
        follow(event)
      }}
    >
      {children}
    </a>
  )
}
