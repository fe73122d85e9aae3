import type { ReactNode } from 'react'
import styles from './Stack.module.css'

type StackProps = { gap?: 's' | 'm' | 'l' | undefined; children: ReactNode }

/** One thing under another, evenly. */
export function Stack({ gap = 'm', children }: StackProps) {
  return <div className={styles[gap]}>{children}</div>
}
