import { describe, expect, test } from 'vitest'
import {
  adviceWords,
  alarms,
  calmWords,
  cautionWords,
  checkInWords,
  flagWords,
  neverWords,
  questionWords,
  remedyWords,
  timerWords,
  toolWords,
} from '../../src/content/en/index.ts'
import { grade } from './readability.ts'

/** Each text with the place where it stands. Short labels are scored together: a grade of four words means nothing. */
type Texts = readonly (readonly [string, string])[]

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

const sentences = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/[.!?]?$/, '.')).join(' ')

const whole = (table: object): Texts =>
  Object.entries(table).map(([id, words]) => [id, sentences(textsIn(words))])

/** Fewer words than these are a label: they have no sentence to be hard. */
const fewest = 5

const tooHard = (texts: Texts, limit: number): readonly string[] =>
  texts
    .filter(([, text]) => text.split(' ').length >= fewest && grade(text) > limit)
    .map(([id, text]) => `${id}: ${grade(text).toFixed(1)}`)

describe('the scale itself', () => {
  test('a plain sentence is easy, and a learned one is not', () => {
    expect(grade('The cat sat on the mat. It was warm.')).toBeLessThan(2)
    expect(grade('Extraordinary circumstances necessitate comprehensive deliberation.')).toBeGreaterThan(12)
  })

  test('the name of a medicine makes nothing harder', () => {
    expect(grade('Do not use naproxen.')).toBe(grade('Do not use it.'))
  })
})

describe('reading age', () => {
  test('every question reads at grade 6 or below', () => {
    expect(tooHard(whole(questionWords), 6)).toEqual([])
  })

  test.each([
    ['why someone must be seen', flagWords],
    ['why something was left out', cautionWords],
    ['remedies', remedyWords],
    ['advice', adviceWords],
    ['what is never suggested', neverWords],
    ['the alarms', alarms],
    ['what all tools say', toolWords],
    ['the timer of heat and cold', timerWords],
    ['breathing and relaxation', calmWords],
    ['check-ins', checkInWords],
  ])('%s: every text reads at grade 8 or below', (_, table) => {
    expect(tooHard(whole(table), 8)).toEqual([])
  })
})
