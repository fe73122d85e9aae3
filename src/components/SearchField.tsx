import styles from './SearchField.module.css'

interface SearchFieldProps {
  label: string
  hint: string
  value: string
  onChange: (text: string) => void
}

/** A name to look up. It answers while one types; Enter only puts the keyboard away. */
export const SearchField = ({ label, hint, value, onChange }: SearchFieldProps) => (
  <search>
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault()
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      }}
    >
      <label className={styles.label} htmlFor="medicine">
        {label}
      </label>
      <p id="medicine-hint" className="hint">
        {hint}
      </p>
      <input
        className={styles.input}
        id="medicine"
        type="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={60}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby="medicine-hint"
      />
    </form>
  </search>
)
