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

/**
 * The same guess from what a browser tells at once: the name of a zone takes it longer than the first paint may.
 * Nothing where that does not settle which number to call. `winter` and `summer` as `getTimezoneOffset` tells them.
 */
export const quickGuess = (winter: number, summer: number, language: string): Region | undefined => {
  const english = language === 'en-GB' ? 'uk' : language === 'en-US' ? 'us' : undefined
  // The hours of the UK and of the US, from Maine to Hawaii. Other places keep them too.
  if (winter === 0 && summer === -60) return english === 'uk' ? 'uk' : undefined
  if (winter >= 300 && winter <= 600) return english === 'us' ? 'us' : undefined
  // A browser that hides the zone.
  if (winter === 0 && english) return undefined
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
