import styles from './Progress.module.css'
import { Thread } from './Thread.tsx'

type ProgressProps = { at: number; where: string; left: string }

/** How far you have come: the words say it, and the thread underlines them. */
export function Progress({ at, where, left }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <p className={styles.where}>{where}</p>
      <Thread at={at} view="progress" />
      <p className={styles.left}>{left}</p>
    </div>
  )
}
