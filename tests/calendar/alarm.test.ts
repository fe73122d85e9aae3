import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { sync } from 'node-ical'
import { describe, expect, test } from 'vitest'
import { calendarFile, type Alarm } from '../../src/calendar/alarm.ts'

interface Heard {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly starts: number
  readonly rings: number
}

/** What a calendar that reads with ical.js would do. */
const asHeardByIcalJs = (file: string): Heard[] =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const starts = event.startDate.toJSDate().getTime()
    const trigger = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')
    const rings = (trigger as ICAL.Time).toJSDate().getTime()
    return { id: event.uid, title: event.summary, text: event.description, starts, rings }
  })

/** What a calendar that reads with node-ical would do. */
const asHeardByNodeIcal = (file: string): Heard[] =>
  Object.values(sync.parseICS(file)).flatMap((event) => {
    if (event?.type !== 'VEVENT') return []
    const starts = event.start.getTime()
    const [alarm] = event.alarms ?? []
    const { val = '' } = (alarm as { trigger?: { val?: string } } | undefined)?.trigger ?? {}
    const [year, month, day, hours, minutes, seconds] = (val.match(/^\d{4}|\d\d/g) ?? []).map(Number)
    const rings = Date.UTC(year ?? 0, (month ?? 0) - 1, day, hours, minutes, seconds)
    return [{ id: event.uid, title: String(event.summary), text: String(event.description), starts, rings }]
  })

const readers = [
  ['ical.js', asHeardByIcalJs],
  ['node-ical', asHeardByNodeIcal],
] as const

const alarmAt = (iso: string): Alarm => ({
  id: 'a',
  at: Date.parse(iso),
  title: 'Look at your skin; now, please',
  text: 'First line.\nA second line, long enough that it must be folded over several lines of the file: äöü, 東京.',
})

describe.each(readers)('a calendar file, read by %s', (_, hear) => {
  test.each([
    ['a winter night', '2026-11-24T02:41:00Z'],
    ['the hour that comes twice in London', '2026-10-25T01:30:00Z'],
    ['the hour that is missing in New York', '2026-03-08T07:30:00Z'],
    ['the last second of a year', '2026-12-31T23:59:59Z'],
  ])('rings at the very instant: %s', async (__, iso) => {
    const alarm = alarmAt(iso)
    expect(hear(await calendarFile([alarm]))).toEqual([
      { id: 'a@unknot', title: alarm.title, text: alarm.text, starts: alarm.at, rings: alarm.at },
    ])
  })

  test('holds any words and any instants, each once', async () => {
    const words = fc.string({ unit: fc.constantFrom(...'aZ9 ,;:\\"-ß漢'), minLength: 1, maxLength: 120 })
    const tidy = words.map((text) => `x${text.trim()}x`)
    const instant = fc.integer({ min: 946_684_800, max: 4_102_444_800 }).map((seconds) => seconds * 1000)
    const alarms = fc.array(fc.record({ at: instant, title: tidy, text: tidy }), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(alarms, async (drawn) => {
        const named = drawn.map((alarm, index) => ({ ...alarm, id: `n${index}` }))
        const heard = hear(await calendarFile(named))
        expect(
          heard.map(({ id, title, text, rings }) => ({
            id: id.replace('@unknot', ''),
            title,
            text,
            at: rings,
          })),
        ).toEqual(named.map(({ id, title, text, at }) => ({ id, title, text, at })))
      }),
      { numRuns: 100 },
    )
  })
})
