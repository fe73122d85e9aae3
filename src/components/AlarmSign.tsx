import { Phone } from 'lucide'
import styles from './AlarmSign.module.css'
import type { AlarmLevel } from './alarm.ts'
import { cx } from './cx.ts'
import { linesOf } from './icon-of.tsx'

type AlarmSignProps = { level: AlarmLevel; size?: number | undefined; className?: string | undefined }

const shapes = {
  now: 'M30 4h40l26 26v40L70 96H30L4 70V30z',
  today: 'M45.7 8.6a5 5 0 0 1 8.6 0l42 75A5 5 0 0 1 92 91H8a5 5 0 0 1-4.3-7.4z',
  days: 'M12 13h12V3h11v10h30V3h11v10h12a8 8 0 0 1 8 8v68a8 8 0 0 1-8 8H12a8 8 0 0 1-8-8V21a8 8 0 0 1 8-8z',
}

/** Octagon, triangle or calendar: the three levels can be told apart without their colours. */
export function AlarmSign({ level, size = 34, className }: AlarmSignProps) {
  return (
    <svg
      className={cx(styles.sign, styles[level], className)}
      width={size}
      height={size}
      viewBox="0 0 100 100"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.shape} d={shapes[level]} />
      {level === 'now' && (
        <svg
          className={styles.mark}
          x={24}
          y={24}
          width={52}
          height={52}
          viewBox="0 0 24 24"
          strokeWidth={2.2}
        >
          {linesOf(Phone)}
        </svg>
      )}
      {level === 'today' && <path className={styles.mark} d="M50 34v27M50 75v.5" strokeWidth={8} />}
      {level === 'days' && <path className={styles.mark} d="M31 56l13 14 26-30" strokeWidth={6.5} />}
    </svg>
  )
}
