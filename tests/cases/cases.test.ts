import { describe, expect, test } from 'vitest'
import { figuresOf, outcomeOf } from './figures.ts'
import { knownMissesIn } from './known-misses.ts'
import { people } from './people/index.ts'
import { regions } from './person.ts'

const named = (miss: { readonly id: string; readonly item: string }) => `${miss.id}: ${miss.item}`

test('there are 27 people, each once', () => {
  expect(people).toHaveLength(27)
  expect(new Set(people.map(({ id }) => id)).size).toBe(27)
})

describe.each(regions)('in the %s', (region) => {
  const outcomes = people.map((person) => outcomeOf(person, region))

  test.each(people)('$id has an answer to every question asked, and no other', (person) => {
    const { walk } = outcomeOf(person, region)
    expect({ lacking: walk.lacking, notAsked: walk.notAsked }).toEqual({ lacking: [], notAsked: [] })
    expect(walk.result.kind).not.toBe('asking')
  })

  test.each(people)('$id is offered nothing that was ruled out', (person) => {
    expect(outcomeOf(person, region).broken).toEqual([])
  })

  test('every emergency is answered as an emergency', () => {
    const { caught, of } = figuresOf(outcomes).emergencies
    expect(of).toBeGreaterThan(0)
    expect(caught).toBe(of)
  })

  test('nobody is made to wait who should not be', () => {
    expect(outcomes.filter(({ fit }) => fit === 'under').map(({ person }) => person.id)).toEqual([])
  })

  test('the known misses are all there is, and none of them is out of date', () => {
    const misses = outcomes.flatMap(({ person, missing, fit }) => [
      ...(fit === 'over' ? [{ id: person.id, item: 'triage' }] : []),
      ...missing.map((item) => ({ id: person.id, item })),
    ])
    expect(misses.map(named).toSorted()).toEqual(knownMissesIn(region).map(named).toSorted())
  })
})
