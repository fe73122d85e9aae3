import type { ReactNode } from 'react'
import type { AlarmLevel } from './alarm.ts'
import styles from './AlarmHead.module.css'
import { AlarmSign } from './AlarmSign.tsx'

type AlarmHeadProps = { level: AlarmLevel; kicker: string; children: ReactNode }

/** The head of an alarm screen. How much it fills is the message: a page of red, a band of marigold, a rule of blue. */
export function AlarmHead({ level, kicker, children }: AlarmHeadProps) {
  return (
    <div className={styles.head} data-level={level}>
      <div className={styles.inner}>
        <AlarmSign level={level} size={100} className={styles.sign} />
        <div className={styles.words}>
          <p className={styles.kicker}>{kicker}</p>
          <h1 className={styles.title} tabIndex={-1}>
            {children}
          </h1>
        </div>
      </div>
    </div>
  )
}
