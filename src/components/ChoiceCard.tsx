import styles from './ChoiceCard.module.css'

type ChoiceCardProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  value: string
  label: string
  hint?: string | undefined
  checked: boolean
  onChange: () => void
}

/** A native radio or tick box in a card; the whole card is the target. */
export function ChoiceCard({ type, id, name, value, label, hint, checked, onChange }: ChoiceCardProps) {
  return (
    <label className={styles.card}>
      <input type={type} id={id} name={name} value={value} checked={checked} onChange={onChange} />
      <span>
        {label}
        {hint !== undefined && (
          <>
            <span className="vh">. </span>
            <small>{hint}</small>
          </>
        )}
      </span>
    </label>
  )
}
