import type { Early } from './before-paint.ts'

/** Sets the text of a field as typing would, so that the app hears of it. */
const type = (field: HTMLInputElement, text: string) => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

const give = (early: Early): void => {
  early.listens = true
  const { pressed } = early
  // The last first: "none of these" stands below the signs, so a sign that was ticked beside it wins.
  const given = [...early.given].toSorted(([a], [b]) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1,
  )
  early.given.clear()
  for (const [field, last] of given) {
    if (typeof last === 'string') type(field, last)
    else if (field.checked !== last) field.click()
  }
  // It was pressed after all that.
  if (pressed) early.pressed = pressed
}

/**
 * Ticks and chooses on the page again what was given before the app listened, so that nothing of it is lost. The
 * app has just taken the page up: it knows of each field only what the build wrote.
 */
export const giveAgain = (): void => {
  const { early } = window
  if (!early || early.over) return
  for (const field of early.given.keys()) field.checked = field.defaultChecked
  give(early)
}

/** Does again all that was done before the app knew the person, Continue last. Nothing is held back from then on. */
export const doAgain = (): void => {
  const { early } = window
  if (!early || early.over) return
  give(early)
  early.over = true
  early.pressed?.requestSubmit()
}
