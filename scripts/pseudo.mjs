/**
 * Words as another language might make them: longer, accented, and in brackets. A letter without an
 * accent did not come from `src/content/en`, and a bracket that is missing was cut off.
 */

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const accented = [...'ÀßÇÐÉƑĜĤÎĴĶĻṀÑÓÞɊŔŠŢÛṼŴẊÝŽàƀçđéƒĝĥîĵķļɱñóþǫŕšţûṽŵẋýž']
const accent = new Map([...plain].map((letter, i) => [letter, accented[i] ?? letter]))

/** Addresses are followed, not read. */
const isAddress = (/** @type {string} */ text) => /^(tel:|https?:|mailto:|\/)/.test(text)

/** @param {string} text @returns {string} */
export const pseudo = (text) => {
  if (isAddress(text) || !/[a-z]/i.test(text)) return text
  const longer = text.replaceAll(/[aeiou]/gi, (vowel) => vowel + vowel.toLowerCase())
  return `[${longer.replaceAll(/[a-z]/gi, (letter) => accent.get(letter) ?? letter)}]`
}

/**
 * Everything that is said in a piece of content, in pseudo: its strings, and what its functions give.
 * @template T @param {T} content @returns {T}
 */
export const inPseudo = (content) => {
  /** @type {unknown} */
  const value = content
  const said = () => {
    if (typeof value === 'string') return pseudo(value)
    if (typeof value === 'function') {
      return (/** @type {unknown[]} */ ...given) => inPseudo(value(...given))
    }
    if (Array.isArray(value)) return value.map((part) => inPseudo(part))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inPseudo(part)]))
  }
  return /** @type {T} */ (said())
}
