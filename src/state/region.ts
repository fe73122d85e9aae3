import type { Answers } from '../rules/index.ts'

type Region = Exclude<NonNullable<Answers['region']>, 'not-sure'>

const ukZones = [
  'Europe/London',
  'Europe/Belfast',
  'Europe/Jersey',
  'Europe/Guernsey',
  'Europe/Isle_of_Man',
  'GB',
]
const usZones =
  /^(US\/.+|Pacific\/Honolulu|America\/(New_York|Detroit|Kentucky\/.+|Indiana\/.+|Chicago|Menominee|North_Dakota\/.+|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak))$/

/** Minutes behind UTC in winter and in summer, as in the zones of the UK, and of the US. Other places have the same. */
const likeUk = /^0 -60$/
const likeUs = /^(300 240|360 300|420 360|420 420|480 420|540 480|600 540|600 600)$/

/**
 * The same guess from what a browser tells at once: the name of a zone takes it longer than the first paint may.
 * Nothing where that does not settle which number to call. `winter` and `summer` as `getTimezoneOffset` tells them.
 */
export const quickGuess = (winter: number, summer: number, language: string): Region | undefined => {
  const both = `${winter} ${summer}`
  if (likeUk.test(both)) return language === 'en-GB' ? 'uk' : undefined
  if (likeUs.test(both)) return language === 'en-US' ? 'us' : undefined
  // A browser that hides the zone.
  if (both === '0 0' && /^en-(GB|US)$/.test(language)) return undefined
  return winter - summer === 60 && winter < 0 && winter >= -120 ? 'eu' : 'elsewhere'
}

/**
 * Where a person probably is. The time zone tells where they are now, so it comes before the
 * language; the guess is shown for correction wherever it matters, and never asked.
 */
export const guessRegion = ({ timeZone, language }: { timeZone: string; language: string }): Region => {
  if (ukZones.includes(timeZone)) return 'uk'
  if (usZones.test(timeZone)) return 'us'
  if (timeZone.startsWith('Europe/')) return 'eu'
  if (/^(UTC|Etc\/|GMT|$)/.test(timeZone)) {
    if (language === 'en-GB') return 'uk'
    if (language === 'en-US') return 'us'
  }
  return 'elsewhere'
}
