import { expect, test } from 'vitest'
import { helpIn } from '../../src/content/en/index.ts'
import { guessRegion, quickGuess } from '../../src/state/region.ts'

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

/** Minutes behind UTC in this zone at the start of a month. */
const behind = (timeZone: string, month: number): number => {
  const at = new Date(Date.UTC(2026, month, 1, 12))
  const part = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(part?.value ?? '') ?? []
  const off = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return off === 0 ? 0 : sign === '-' ? off : -off
}

const number = (region: ReturnType<typeof guessRegion>) => helpIn(region).emergency.number

test('what a browser tells at once leads to the same number, in every zone; or it is left to the zone', () => {
  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC']
  expect(zones.length).toBeGreaterThan(400)
  for (const timeZone of zones) {
    for (const language of ['de-DE', 'en', 'en-IE', 'es-MX', 'pt-PT', 'en-GB', 'en-US']) {
      const quick = quickGuess(behind(timeZone, 0), behind(timeZone, 6), language)
      // British English at the hour of London, and American English at the hours of America, settle it for a moment.
      if (quick === undefined || quick === 'uk' || quick === 'us') continue
      expect([timeZone, language, number(quick)]).toEqual([
        timeZone,
        language,
        number(guessRegion({ timeZone, language })),
      ])
    }
  }
})

test.each([
  ['Europe/London', 'en-GB', 'uk'],
  ['Europe/London', 'en-US', undefined],
  ['Europe/Dublin', 'en-IE', undefined],
  ['America/Chicago', 'en-US', 'us'],
  ['America/Phoenix', 'en-US', 'us'],
  ['Pacific/Honolulu', 'en-US', 'us'],
  ['America/Toronto', 'fr-CA', undefined],
  ['Europe/Paris', 'fr-FR', 'eu'],
  ['Europe/Athens', 'en-US', 'eu'],
  ['Asia/Tokyo', 'en-GB', 'elsewhere'],
  ['UTC', 'en-US', undefined],
  ['Atlantic/Reykjavik', 'is-IS', 'elsewhere'],
] as const)('at once: at the hour of %s and with the language %s it is %s', (timeZone, language, region) => {
  expect(quickGuess(behind(timeZone, 0), behind(timeZone, 6), language)).toBe(region)
})
