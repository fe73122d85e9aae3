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
