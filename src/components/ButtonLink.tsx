import type { ComponentProps } from 'react'
import { buttonClass, type ButtonKind } from './button-class.ts'
import type { Temp } from './remedy.ts'

type ButtonLinkProps = Omit<ComponentProps<'a'>, 'className' | 'style'> & {
  href: string
  kind?: ButtonKind | undefined
  temp?: Temp | undefined
}

/** A link that looks like a button: to call a number, or to leave for another place. */
export function ButtonLink({ kind = 'plain', temp, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={buttonClass(kind)} data-temp={temp}>
      {children}
    </a>
  )
}
