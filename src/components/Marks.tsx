import type { ReactNode } from 'react'
import { CheckIcon, CrossIcon } from './first-icons.tsx'
import styles from './Marks.module.css'

type MarksProps = { items: readonly ReactNode[]; mark: 'cross' | 'check' | 'dot' | 'number' }

/** A list whose marks mean something: don't, do, one of several, or one after another. */
export function Marks({ items, mark }: MarksProps) {
  const lines = items.map((item, i) => (
    <li key={i} className={styles[mark]}>
      {mark === 'number' && <b aria-hidden="true">{i + 1}</b>}
      {mark === 'dot' && <i className={styles.bead} aria-hidden="true" />}
      {mark === 'cross' && <CrossIcon />}
      {mark === 'check' && <CheckIcon />}
      <span>{item}</span>
    </li>
  ))
  // Safari forgets that a list without bullets is a list; the role reminds it.
  if (mark === 'number')
    return (
      <ol role="list" className={styles.marks}>
        {lines}
      </ol>
    )
  return (
    <ul role="list" className={styles.marks}>
      {lines}
    </ul>
  )
}
