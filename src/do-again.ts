/** Sets the text of a field as typing would, so that the app hears of it. */
const type = (field: HTMLInputElement, text: string) => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Does on the page again what was done before the app listened, so that nothing of it is lost. */
export const doAgain = (): void => {
  const { early } = window
  if (!early || early.over) return
  early.over = true
  // The last first: "none of these" stands below the signs, so a sign that was ticked beside it wins.
  const given = [...early.given].toSorted(([a], [b]) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1,
  )
  for (const [field, last] of given) {
    if (typeof last === 'string') type(field, last)
    else if (field.checked !== last) field.click()
  }
  early.pressed?.requestSubmit()
}
