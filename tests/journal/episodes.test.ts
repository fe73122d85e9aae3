import { describe, expect, test } from 'vitest'
import { readEntry, type Entry } from '../../src/journal/entry.ts'
import { presentEpisode, spasmsIn, triageToKeep, type Present } from '../../src/journal/episodes.ts'
import { standing } from '../../src/rules/index.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'

const hour = 3_600_000
const day = 24 * hour
const monday = Date.parse('2026-11-23T02:00:00Z')

/** A triage that began at an instant and came to its result ten minutes later. */
const present = (begunAt: number, some: Partial<Present> = {}): Present => ({
  answers: aWellAdultInTheUk,
  spasmAt: begunAt,
  begunAt,
  confirmedAt: begunAt + hour / 6,
  ...some,
})

const kept = (...all: readonly Present[]): readonly Entry[] =>
  all.flatMap((one) => triageToKeep([], one) ?? [])

const checkIn = (at: number, plan: number, some: object = {}): Entry => {
  const entry = readEntry({ kind: 'check-in', id: `c${at}`, at, written: at, plan, signs: {}, ...some })
  if (!entry) throw new Error('not an entry')
  return entry
}

describe('a triage', () => {
  test('is kept once, with what was said', () => {
    const [triage] = kept(present(monday))
    expect(triage).toMatchObject({ kind: 'triage', answers: aWellAdultInTheUk, spasm: monday })
    expect(triageToKeep(kept(present(monday)), present(monday))).toBeUndefined()
  })

  test('is not kept before it has come to a result', () => {
    expect(triageToKeep([], present(monday, { confirmedAt: undefined }))).toBeUndefined()
  })

  test('is the same entry in every tab', () => {
    expect(triageToKeep([], present(monday))).toEqual(triageToKeep([], present(monday)))
  })

  test('of a record that knows only when it was confirmed is kept too', () => {
    const old = { answers: aWellAdultInTheUk, confirmedAt: monday }
    expect(triageToKeep([], old)).toMatchObject({ at: monday, begun: monday, spasm: monday })
  })

  test('that holds an answer of another version is kept without it', () => {
    const [triage] = kept(present(monday))
    const strange = { ...triage, answers: { ...aWellAdultInTheUk, chest: 'no-such-answer', new: 1 } }
    const { chest: _, ...rest } = aWellAdultInTheUk
    expect(readEntry(strange)).toMatchObject({ answers: rest })
    expect(readEntry(strange)).not.toHaveProperty('answers.new')
  })
})

describe('an episode', () => {
  test('begins with the first triage of its spasm, and stands on the last', () => {
    const first = present(monday)
    const second = present(monday + 2 * day, {
      spasmAt: monday,
      answers: but(aWellAdultInTheUk, { severity: 3 }),
    })
    expect(presentEpisode(kept(first), second)).toMatchObject({
      startedAt: first.confirmedAt,
      confirmedAt: second.confirmedAt,
      answers: { severity: 3 },
      triages: [first.confirmedAt, second.confirmedAt],
    })
  })

  test('is known before its triage was kept', () => {
    expect(presentEpisode([], present(monday))?.confirmedAt).toBe(monday + hour / 6)
  })

  test('is unknown until a triage of this spasm has come to a result, whatever came before', () => {
    const old = kept(present(monday))
    const underWay = present(monday + 9 * day, { confirmedAt: undefined })
    expect(presentEpisode(old, underWay)).toBeUndefined()
    expect(presentEpisode(old, { answers: {} })).toBeUndefined()
  })

  test('counts a correction with the triage that it corrects', () => {
    const corrected = present(monday, { confirmedAt: monday + hour })
    expect(presentEpisode(kept(present(monday)), corrected)?.triages).toEqual([monday + hour])
  })

  test('counts the triages of the week before it: to start again is to ask again', () => {
    const before = [
      present(monday),
      present(monday + day),
      present(monday - 6.99 * day),
      present(monday - 40 * day),
    ]
    const again = present(monday + 2 * day)
    expect(presentEpisode(kept(...before), again)?.triages).toHaveLength(3)
  })

  test('three times all the questions within a week asks to be seen, though each began a new spasm', () => {
    const twice = kept(present(monday), present(monday + day))
    const third = presentEpisode(twice, present(monday + 2 * day))
    const second = presentEpisode(kept(present(monday)), present(monday + day))
    expect(second && standing(second, monday + 2 * day).kind).toBe('go-on')
    expect(third && standing(third, monday + 3 * day)).toMatchObject({
      kind: 'be-seen-within-days',
      because: ['three-triages-in-a-week'],
    })
  })

  test('has its own check-ins, in the order in which they were said', () => {
    const [one, other] = [present(monday), present(monday + 20 * day)]
    const entries = [
      ...kept(one, other),
      checkIn(monday + 3 * day, Number(one.confirmedAt)),
      checkIn(monday + day, Number(one.confirmedAt)),
      checkIn(monday + 21 * day, Number(other.confirmedAt)),
    ]
    const [late, early] = spasmsIn(entries)
    expect(late?.checkIns.map(({ at }) => at)).toEqual([monday + 21 * day])
    expect(early?.checkIns.map(({ at }) => at)).toEqual([monday + day, monday + 3 * day])
  })

  test('keeps the check-in of a triage that was lost', () => {
    const entries = [...kept(present(monday)), checkIn(monday + 2 * day, monday + day)]
    expect(spasmsIn(entries)[0]?.checkIns).toHaveLength(1)
  })

  test('an alarm of a check-in stands, whatever else of it cannot be read', () => {
    const first = present(monday)
    const raised = checkIn(monday + day, Number(first.confirmedAt), {
      signs: { chest: ['pressure-in-chest'], nerves: 5 },
      trend: 'splendid',
      pain: -1,
      helped: ['magic'],
    })
    const episode = presentEpisode([raised], first)
    expect(episode && standing(episode, monday + 2 * day).kind).toBe('get-help-now')
  })
})
