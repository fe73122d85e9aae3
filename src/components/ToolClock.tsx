import styles from './ToolClock.module.css'

interface ToolClockProps {
  /** As it is seen: "9:42". */
  time: string
  /** As it is heard by who asks for it: "9 minutes 42 seconds left". It does not speak up by itself. */
  spoken: string
}

/** The big clock of a tool. */
export function ToolClock({ time, spoken }: ToolClockProps) {
  return (
    <div className={styles.clock} role="timer">
      <span aria-hidden="true">{time}</span>
      <span className="vh">{spoken}</span>
    </div>
  )
}
