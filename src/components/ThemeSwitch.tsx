import { useId } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './ThemeSwitch.module.css'

export type Theme = 'system' | 'light' | 'dark'

type ThemeSwitchProps = {
  value: Theme
  onChange: (value: Theme) => void
  labels: Record<Theme | 'legend', string>
}

const choices: readonly { value: Theme; icon?: IconName }[] = [
  { value: 'system' },
  { value: 'light', icon: 'sun' },
  { value: 'dark', icon: 'moon' },
]

/** Day, night, or as the phone says. */
export function ThemeSwitch({ value, onChange, labels }: ThemeSwitchProps) {
  const name = useId()
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{labels.legend}</legend>
      <div className={styles.row}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.icon && <Icon name={choice.icon} size={20} />}
            <span>{labels[choice.value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
