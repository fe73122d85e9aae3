import type { ReactNode } from 'react'
import styles from './FieldError.module.css'
import { AlertIcon } from './first-icons.tsx'

type FieldErrorProps = { id: string; prefix?: string | undefined; children: ReactNode }

/** The same words as in the summary, beside the control. `prefix` is for those who only hear it ("Error:"). */
export function FieldError({ id, prefix, children }: FieldErrorProps) {
  return (
    <p id={id} className={styles.error}>
      <AlertIcon />
      <span>
        {prefix !== undefined && <span className="vh">{prefix} </span>}
        {children}
      </span>
    </p>
  )
}
