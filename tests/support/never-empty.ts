/**
 * Notes whether the page was ever empty after its first screen: without its main part, or without a heading in
 * it. It looks whenever the page has changed and its script has come to rest, as a screen reader may.
 */
export const watchForEmpty = (): (() => readonly string[]) => {
  const lacks: string[] = []
  let hasStood = false
  const look = () => {
    const stands = document.querySelectorAll('main h1').length === 1
    if (hasStood && !stands) lacks.push(document.querySelector('main') ? 'no heading' : 'no main part')
    hasStood ||= stands
  }
  look()
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
  return () => lacks
}
