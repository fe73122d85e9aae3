/**
 * The sum of a text: FNV-1a of 32 bits over its UTF-8, as 8 hexadecimal digits. It tells damage, not
 * forgery. A change of any one byte always changes it; of more than one, all but one time in 4 billion.
 */
export const sumOf = (text: string): string => {
  let sum = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
