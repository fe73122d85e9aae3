import { describe, expect, test } from 'vitest'
import { createPreferences, preferencesName } from '../../src/state/preferences.ts'
import { createSession } from '../../src/state/session.ts'
import { fakeDevice } from '../support/fake-device.ts'

const look = ({
  theme,
  skin,
  hair,
  hairStyle,
}: ReturnType<ReturnType<typeof createPreferences>['getState']>) => ({
  theme,
  skin,
  hair,
  hairStyle,
})
const atFirst = look(createPreferences(fakeDevice()).getState())

const finding = (text: string) => {
  const device = fakeDevice()
  device.kept.set(preferencesName, text)
  return { device, preferences: createPreferences(device) }
}
const record = (state: unknown, version = 1) => JSON.stringify({ version, state })

test('at first the system decides between day and night', () => {
  expect(atFirst.theme).toBe('system')
})

test('what was chosen is there again when the page is opened again, and leaves the rest alone', () => {
  const device = fakeDevice()
  createPreferences(device).getState().choose({ theme: 'dark' })
  createPreferences(device).getState().choose({ skin: 'deepest' })
  expect(look(createPreferences(device).getState())).toEqual({ ...atFirst, theme: 'dark', skin: 'deepest' })
})

test('choosing writes nothing into the answers, and answering nothing into the preferences', () => {
  const device = fakeDevice()
  createSession(device).getState().answer({ chest: 'none' })
  const [answers] = device.kept.values()
  createPreferences(device).getState().choose({ theme: 'light' })
  expect(device.kept.get('unknot')).toBe(answers)
  expect(device.kept.get(preferencesName)).not.toContain('chest')
})

describe('a record of preferences that is not what it should be', () => {
  test.each([
    ['nothing', ''],
    ['half a record', '{"version":1,"sta'],
    ['a list', '[]'],
    ['a state that is a word', record('dark')],
  ])('%s is put aside, and everything is as at first', (_, text) => {
    const { device, preferences } = finding(text)
    expect(look(preferences.getState())).toEqual(atFirst)
    preferences.getState().choose({ theme: 'dark' })
    expect(device.kept.get(`${preferencesName}.damaged`)).toBe(text)
  })

  test.each([
    ['a theme that is gone', { theme: 'sepia', skin: 'dark' }],
    ['a number for a word', { theme: 7, skin: 'dark' }],
    ['a name out of the language', { theme: 'constructor', skin: 'dark' }],
  ])('%s falls back by itself, and the other choices stay', (_, state) => {
    const { preferences } = finding(record(state))
    expect(look(preferences.getState())).toEqual({ ...atFirst, skin: 'dark' })
  })

  test('one of a newer Unknot is read as far as it goes, and kept aside as it was', () => {
    const text = record({ theme: 'dark', font: 'large' }, 2)
    const { device, preferences } = finding(text)
    preferences.getState().choose({ skin: 'lightest' })
    expect(look(preferences.getState())).toEqual({ ...atFirst, theme: 'dark', skin: 'lightest' })
    expect(device.kept.get(`${preferencesName}.from-newer`)).toBe(text)
  })
})

test('storage that is blocked keeps nothing, and the choice holds while the page is open', () => {
  const device = fakeDevice()
  device.storageIs('blocked')
  const preferences = createPreferences(device)
  preferences.getState().choose({ theme: 'dark' })
  expect(preferences.getState().theme).toBe('dark')
  expect(device.kept.size).toBe(0)
})

test('what is chosen in another tab holds here too', () => {
  const device = fakeDevice()
  const here = createPreferences(device)
  device.otherTabWrites(preferencesName, record({ ...atFirst, theme: 'light' }))
  expect(here.getState().theme).toBe('light')
})
