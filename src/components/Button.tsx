import type { ComponentProps } from 'react'
import { buttonClass, type ButtonKind } from './button-class.ts'
import type { Temp } from './remedy.ts'

export { buttonClass }

type ButtonProps = Omit<ComponentProps<'button'>, 'disabled' | 'className' | 'style'> & {
  kind?: ButtonKind | undefined
  temp?: Temp | undefined
}

/** A thing to press. It is never disabled: a press that cannot work yet says what is missing. */
export function Button({ kind = 'plain', temp, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(kind)} data-temp={temp} />
}
