import type { ReactNode } from 'react'
import styles from './LeftOut.module.css'

type LeftOutProps = { items: readonly { name: string; why: ReactNode }[] }

/** What is not in the plan, each with the person's own reason. Nothing is hidden. */
export function LeftOut({ items }: LeftOutProps) {
  return (
    <dl className={styles.list}>
      {items.map(({ name, why }) => (
        <div key={name} className={styles.item}>
          <dt className={styles.name}>{name}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  )
}
