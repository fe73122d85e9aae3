import { expect, test } from 'vitest'
import { guessRegion } from '../../src/state/region.ts'

test.each([
  ['Europe/London', 'en-GB', 'uk'],
  ['Europe/Belfast', 'en-US', 'uk'],
  ['Europe/Isle_of_Man', 'en-GB', 'uk'],
  ['Europe/London', 'pl-PL', 'uk'],
  ['America/New_York', 'en-US', 'us'],
  ['America/Indiana/Knox', 'en-US', 'us'],
  ['Pacific/Honolulu', 'en-US', 'us'],
  ['America/Los_Angeles', 'es-MX', 'us'],
  ['America/New_York', 'en-GB', 'us'],
  ['Europe/Berlin', 'de-DE', 'eu'],
  ['Europe/Dublin', 'en-IE', 'eu'],
  ['Europe/Paris', 'en-GB', 'eu'],
  ['America/Toronto', 'en-CA', 'elsewhere'],
  ['America/Mexico_City', 'es-MX', 'elsewhere'],
  ['America/Sao_Paulo', 'pt-BR', 'elsewhere'],
  ['Australia/Sydney', 'en-GB', 'elsewhere'],
  ['Asia/Kolkata', 'en-GB', 'elsewhere'],
  ['UTC', 'en-GB', 'uk'],
  ['UTC', 'en-US', 'us'],
  ['Etc/UTC', 'en-US', 'us'],
  ['', 'en-GB', 'uk'],
  ['UTC', 'en', 'elsewhere'],
  ['UTC', 'de-DE', 'elsewhere'],
])('in the zone "%s" and with the language %s a person is probably in: %s', (timeZone, language, region) => {
  expect(guessRegion({ timeZone, language })).toBe(region)
})
