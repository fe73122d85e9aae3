import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './Wrap.module.css'

type WrapProps = {
  /** Whether it fades in, in place of something like it. */
  fades?: boolean | undefined
  children: ReactNode
}

/** Keeps what it holds off the edges of the page and no wider than reads well. */
export function Wrap({ fades = false, children }: WrapProps) {
  return <div className={cx(styles.wrap, fades && styles.fades)}>{children}</div>
}
