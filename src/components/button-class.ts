import styles from './Button.module.css'
import { cx } from './cx.ts'

export type ButtonKind = 'plain' | 'main' | 'small' | 'call' | 'quiet'

/** The clothes of a button, so that a router's link can wear them. */
export function buttonClass(kind: ButtonKind = 'plain'): string {
  return cx(styles.button, styles[kind])
}
