import type { ReactNode } from 'react'
import styles from './Wrong.module.css'

type WrongProps = { when: boolean; children: ReactNode }

/** A bar down the side of what still needs an answer. */
export function Wrong({ when, children }: WrongProps) {
  return (
    <div className={when ? styles.wrong : undefined} data-wrong={when || undefined}>
      {children}
    </div>
  )
}
