import type { ReactNode } from 'react'
import type { AlarmLevel } from './alarm.ts'
import { AlarmSign } from './AlarmSign.tsx'
import { Icon } from './Icon.tsx'
import styles from './NetRow.module.css'

type NetRowProps = { level: AlarmLevel | 'check'; children: ReactNode }

/** One strand of the safety net: a sign, when it applies, and what to do then. `check` is our own reminder. */
export function NetRow({ level, children }: NetRowProps) {
  return (
    <div className={styles.row}>
      {level === 'check' ? <Icon name="bell" size={30} /> : <AlarmSign level={level} />}
      <div>{children}</div>
    </div>
  )
}
