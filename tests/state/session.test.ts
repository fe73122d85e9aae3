import { describe, expect, test } from 'vitest'
import { createSession, recordName } from '../../src/state/session.ts'
import { fakeDevice } from '../support/fake-device.ts'

const reported = () => Promise.resolve()
const answersOf = (device: ReturnType<typeof fakeDevice>) => createSession(device).getState().answers

describe('what the app remembers', () => {
  test('a new session knows nothing but the guessed region', () => {
    const { answers, confirmedAt, keeping, found } = createSession(fakeDevice()).getState()
    expect(answers).toEqual({ region: 'uk' })
    expect([confirmedAt, keeping, found]).toEqual([undefined, 'saved', undefined])
  })

  test('answers are there again when the page is opened again', () => {
    const device = fakeDevice()
    createSession(device).getState().answer({ chest: 'none', severity: 0 })
    createSession(device)
      .getState()
      .answer({ where: ['neck', 'between-blades'] })
    expect(answersOf(device)).toEqual({
      region: 'uk',
      chest: 'none',
      severity: 0,
      where: ['neck', 'between-blades'],
    })
  })

  test('an answer replaces the one before, and leaves the others alone', () => {
    const device = fakeDevice()
    const { answer } = createSession(device).getState()
    answer({ chest: ['heavy-arm'], nerves: 'none' })
    answer({ chest: 'none' })
    expect(answersOf(device)).toEqual({ region: 'uk', chest: 'none', nerves: 'none' })
  })

  test('a corrected region is kept, whatever the device would guess', () => {
    const device = fakeDevice()
    createSession(device).getState().answer({ region: 'us' })
    expect(answersOf(device)).toEqual({ region: 'us' })
  })

  test('a record without a region takes the guess', () => {
    const device = fakeDevice(undefined, { timeZone: 'America/New_York' })
    device.kept.set(recordName, JSON.stringify({ version: 1, state: { answers: { chest: 'none' } } }))
    expect(answersOf(device)).toEqual({ region: 'us', chest: 'none' })
  })
})

describe('saying that the answers are right', () => {
  test('is remembered with its instant', () => {
    const device = fakeDevice('2026-11-24T02:08:00Z')
    createSession(device).getState().answer({ chest: 'none' })
    createSession(device).getState().confirm()
    device.advance(30)
    expect(createSession(device).getState().confirmedAt).toBe(Date.parse('2026-11-24T02:08:00Z'))
  })

  test('counts no longer once an answer changes, not even after a reload', () => {
    const device = fakeDevice()
    const session = createSession(device)
    session.getState().confirm()
    session.getState().answer({ severity: 9 })
    expect(session.getState().confirmedAt).toBeUndefined()
    expect(createSession(device).getState().confirmedAt).toBeUndefined()
  })
})

describe('a record of which an answer is lost', () => {
  const confirmedAt = Date.parse('2026-11-24T02:00:00Z')
  const reopened = (answers: unknown) => {
    const device = fakeDevice()
    device.kept.set(recordName, JSON.stringify({ version: 1, state: { answers, confirmedAt } }))
    return createSession(device).getState()
  }

  test.each([
    ['its region is damaged', { region: 'mars', chest: 'none' }],
    ['its region is gone', { chest: 'none' }],
    ['another answer is damaged', { region: 'us', chest: 'none', severity: 99 }],
  ])('must be confirmed anew: %s', (_, answers) => {
    expect(reopened(answers)).toMatchObject({ answers: { chest: 'none' }, confirmedAt: undefined })
  })

  test('and a whole one need not', () => {
    expect(reopened({ region: 'us', chest: 'none' }).confirmedAt).toBe(confirmedAt)
  })
})

describe('starting again', () => {
  test('forgets every answer and the confirmation, on the device too', () => {
    const device = fakeDevice()
    const session = createSession(device)
    session.getState().answer({ chest: ['heavy-arm'], age: 47 })
    session.getState().confirm()
    session.getState().startAgain()
    expect(session.getState()).toMatchObject({ answers: { region: 'uk' }, confirmedAt: undefined })
    expect([...device.kept.values()].join()).not.toMatch(/heavy-arm|47|confirmedAt/)
  })
})

const twoTabs = () => {
  const device = fakeDevice()
  const here = createSession(device)
  const write = (state: unknown, key = recordName) =>
    device.otherTabWrites(key, JSON.stringify({ version: 1, state }))
  return { here, write }
}

describe('danger signs', () => {
  const well = { chest: 'none', nerves: 'none', since: 'none', severity: 5 } as const
  const told = (hours: number) => {
    const device = fakeDevice()
    const session = createSession(device)
    session.getState().answer(well)
    session.getState().confirm()
    device.advance(hours)
    return session
  }

  test('hold for a correction within six hours', () => {
    const session = told(6)
    session.getState().answer({ severity: 6 })
    expect(session.getState().answers).toEqual({ region: 'uk', ...well, severity: 6 })
  })

  test('are asked anew of who changes an answer later, and nothing else is', () => {
    const session = told(6.01)
    session.getState().answer({ severity: 6 })
    expect(session.getState().answers).toEqual({ region: 'uk', severity: 6 })
  })

  test.each([-1, 7])('of another hour than the clock shows (%s on) cannot be confirmed', (hours) => {
    const device = fakeDevice()
    device.advance(hours)
    device.kept.set(
      recordName,
      JSON.stringify({
        version: 1,
        state: { answers: well, begunAt: fakeDevice().now() },
      }),
    )
    const late = createSession(device)
    late.getState().confirm()
    expect(late.getState()).toMatchObject({ answers: { region: 'uk', severity: 5 }, confirmedAt: undefined })
    expect(late.getState().answers).not.toHaveProperty('chest')
  })

  test('are asked anew once somebody has looked again, however soon', () => {
    const session = told(0.1)
    session.getState().lookedAgain()
    expect(session.getState().answers).toMatchObject(well)
    session.getState().answer({ severity: 6 })
    expect(session.getState().answers).toEqual({ region: 'uk', severity: 6 })
  })

  test('are asked anew in a new triage of the same episode, and the rest stays', () => {
    const session = told(48)
    const { spasmAt } = session.getState()
    session.getState().answerAgain()
    expect(session.getState()).toMatchObject({ answers: { severity: 5 }, confirmedAt: undefined, spasmAt })
    expect(session.getState().answers).not.toHaveProperty('nerves')
  })

  test('and all else are of a new episode after starting again', () => {
    const session = told(48)
    const { spasmAt } = session.getState()
    session.getState().startAgain()
    session.getState().answer({ chest: 'none' })
    expect(session.getState().spasmAt).toBeGreaterThan(spasmAt ?? Infinity)
  })
})

describe('two tabs', () => {
  test('what the other tab answers is seen here', () => {
    const { here, write } = twoTabs()
    here.getState().answer({ chest: 'none' })
    write({ answers: { region: 'uk', chest: ['heavy-arm'] } })
    expect(here.getState().answers.chest).toEqual(['heavy-arm'])
  })

  test('what the other tab forgot is forgotten here', () => {
    const { here, write } = twoTabs()
    here.getState().answer({ chest: 'none', nerves: 'none' })
    here.getState().confirm()
    write({ answers: { region: 'uk' } })
    expect(here.getState()).toMatchObject({ answers: { region: 'uk' }, confirmedAt: undefined })
  })

  test('an answer given here after that builds on what the other tab said', () => {
    const { here, write } = twoTabs()
    write({ answers: { region: 'uk', chest: 'none' }, begunAt: Date.parse('2026-11-24T02:00:00Z') })
    here.getState().answer({ nerves: 'none' })
    expect(here.getState().answers).toEqual({ region: 'uk', chest: 'none', nerves: 'none' })
  })

  test('what another program writes under another name is none of our business', () => {
    const { here, write } = twoTabs()
    here.getState().answer({ chest: 'none' })
    write({ answers: { chest: ['heavy-arm'] } }, 'somebody-else')
    expect(here.getState().answers.chest).toBe('none')
  })

  test('rubbish from the other tab is told of, and put aside', async () => {
    const device = fakeDevice()
    const here = createSession(device)
    device.otherTabWrites(recordName, '{')
    await reported()
    expect(here.getState().found).toBe('damaged')
    expect(device.kept.get(`${recordName}.damaged`)).toBe('{')
  })
})
