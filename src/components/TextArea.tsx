import styles from './TextArea.module.css'

type TextAreaProps = {
  id: string
  label: string
  hint: string
  value: string
  /** The most letters that are taken. */
  most: number
  onChange: (value: string) => void
  invalid?: boolean | undefined
}

/** A few lines in one's own words. */
export function TextArea({ id, label, hint, value, most, onChange, invalid }: TextAreaProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <textarea
        className={styles.input}
        id={id}
        rows={5}
        maxLength={most}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint`}
        aria-invalid={invalid || undefined}
      />
    </div>
  )
}
