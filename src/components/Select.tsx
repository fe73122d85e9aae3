import type { Option } from './option.ts'
import styles from './Select.module.css'

type SelectProps = {
  label: string
  value: string
  options: readonly Option[]
  onChange: (value: string) => void
}

/** One of many, where cards would fill the page. The browser's own list. */
export function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <label className={styles.label}>
      <b>{label}</b>
      <select className={styles.select} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
