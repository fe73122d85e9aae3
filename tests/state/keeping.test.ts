import { describe, expect, test } from 'vitest'
import { createSession, recordName } from '../../src/state/session.ts'
import { version } from '../../src/state/saved.ts'
import { fakeDevice } from '../support/fake-device.ts'

const record = (state: unknown, of: unknown = version) => JSON.stringify({ version: of, state })

/** A session that finds this text on the device. */
const finding = async (text: string) => {
  const device = fakeDevice()
  device.kept.set(recordName, text)
  const session = createSession(device)
  await Promise.resolve()
  return { device, session, ...session.getState() }
}

describe('a record that is not what it should be', () => {
  test.each([
    ['nothing', ''],
    ['half a record', '{"version":1,"state":{"answ'],
    ['a number', '5'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another program’s record', '{"token":"abc"}'],
    ['a record without a version', '{"state":{"answers":{}}}'],
    ['a version that is a word', record({ answers: {} }, 'one')],
    ['a state that is a word', record('answers')],
    ['a confirmation that is a word', record({ answers: {}, confirmedAt: 'yesterday' })],
  ])('%s is put aside, told of, and begun anew', async (_, text) => {
    const { device, answers, confirmedAt, found } = await finding(text)
    expect(answers).toEqual({ region: 'uk' })
    expect(confirmedAt).toBeUndefined()
    expect(found).toBe('damaged')
    expect(device.kept.get(`${recordName}.damaged`)).toBe(text)
  })

  test('of a newer Unknot is read as far as it goes, and kept aside as it was', async () => {
    const text = record({ answers: { chest: 'none', mood: 'low' }, confirmedAt: 5, more: true }, version + 1)
    const { device, session, answers, found } = await finding(text)
    expect(answers).toEqual({ region: 'uk', chest: 'none' })
    expect(found).toBe('from-newer')
    session.getState().answer({ nerves: 'none' })
    expect(device.kept.get(`${recordName}.from-newer`)).toBe(text)
    expect(JSON.parse(device.kept.get(recordName) ?? '')).toMatchObject({ version })
  })

  test.each([
    ['an option that is gone', { chest: ['pressure-in-chest', 'gone'] }],
    ['an empty list', { chest: [] }],
    ['a number for a word', { exertion: 3 }],
    ['a word for a number', { age: '40' }],
    ['a number out of range', { severity: 11 }],
    ['a half', { severity: 4.5 }],
    ['"not sure" where it is not offered', { house: 'not-sure' }],
    ['null', { nerves: null }],
    ['a question that is gone', { gone: 'yes' }],
    ['a name out of the language', { __proto__: { chest: 'none' }, constructor: 'none' }],
  ])('%s is left behind, so the question is asked again, and nothing is guessed', async (_, rubbish) => {
    const { answers, found } = await finding(record({ answers: { since: 'none', ...rubbish } }))
    expect(answers).toEqual({ region: 'uk', since: 'none' })
    expect(found).toBeUndefined()
  })

  test.each([
    ['answers as a list', []],
    ['answers as a word', 'none'],
    ['no answers', undefined],
  ])('%s: nothing is known', async (_, answers) => {
    const session = await finding(record({ answers }))
    expect(session.answers).toEqual({ region: 'uk' })
  })
})

describe.each(['full', 'blocked'] as const)('storage that is %s', (trouble) => {
  const session = () => {
    const device = fakeDevice()
    device.storageIs(trouble)
    return { device, session: createSession(device) }
  }

  test('does not stop anyone from answering, and is told of', async () => {
    const { session: store } = session()
    store.getState().answer({ chest: ['heavy-arm'] })
    store.getState().confirm()
    await Promise.resolve()
    expect(store.getState()).toMatchObject({
      answers: { region: 'uk', chest: ['heavy-arm'] },
      keeping: trouble,
    })
    expect(store.getState().confirmedAt).toBeDefined()
  })

  test('is told of no longer once a save succeeds', async () => {
    const { device, session: store } = session()
    store.getState().answer({ chest: 'none' })
    await Promise.resolve()
    device.storageIs('saved')
    store.getState().answer({ nerves: 'none' })
    await Promise.resolve()
    expect(store.getState().keeping).toBe('saved')
    expect(createSession(device).getState().answers).toMatchObject({ chest: 'none', nerves: 'none' })
  })
})

test('storage that fails in the middle keeps the last record that was whole', () => {
  const device = fakeDevice()
  const { answer } = createSession(device).getState()
  answer({ chest: 'none' })
  device.storageIs('full')
  answer({ nerves: 'none' })
  expect(createSession(device).getState().answers).toEqual({ region: 'uk', chest: 'none' })
})

test('a strange record on a full device is not lost: nothing is written over it', async () => {
  const device = fakeDevice()
  device.kept.set(recordName, '{')
  device.storageIs('full')
  const session = createSession(device)
  session.getState().answer({ chest: 'none' })
  await Promise.resolve()
  expect(session.getState().answers.chest).toBe('none')
  expect(device.kept.get(recordName)).toBe('{')
})
