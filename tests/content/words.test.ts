import { describe, expect, test } from 'vitest'
import {
  emergencySigns,
  flagWords,
  helpIn,
  labelWords,
  quickWords,
  remedyWords,
} from '../../src/content/en/index.ts'
import { labelOf, wordsOf } from '../../src/content/spoken.ts'
import { labels, questions, redFlags, remedies } from '../../src/rules/index.ts'

/** Every string in a piece of content. Templates are filled with a number, which reads as well as any word. */
const stringsIn = (content: unknown): readonly string[] => {
  if (typeof content === 'string') return [content]
  if (typeof content === 'function') return stringsIn(content(2, 2))
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(stringsIn) : []
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/content/en/**/*.ts', { eager: true })

/** Every string of the app, with its file. Functions that are exported by themselves need real arguments. */
const all = [
  ...Object.entries(modules).flatMap(([file, exported]) =>
    Object.values(exported)
      .filter((content) => typeof content !== 'function')
      .flatMap(stringsIn)
      .map((text) => ({ file: file.replace(/.*\/en\//, ''), text })),
  ),
  ...labels
    .map(labelWords)
    .flatMap(({ each, gap, most, read }) => [each, gap, most, read])
    .map((text) => ({ file: 'doses.ts', text })),
]

const saying = (pattern: RegExp) =>
  all.filter(({ text }) => pattern.test(text)).map(({ file, text }) => `${file}: ${text}`)

test('the words are found at all', () => {
  expect(all.length).toBeGreaterThan(1000)
})

test('no word is empty', () => {
  expect(all.filter(({ text }) => text.trim() === '').map(({ file }) => file)).toEqual([])
})

test('no template is left unfilled', () => {
  expect(saying(/undefined|NaN|null|\[object|\$\{/)).toEqual([])
})

describe('what no app can promise is never said', () => {
  test('nothing and nobody is called safe', () => {
    expect(saying(/\b(safe|safely|harmless)\b/i)).toEqual([])
  })

  test.each([
    [/\bdiagnos/i],
    [/clinically[ -](proven|tested|validated)/i],
    [/(doctor|clinician|medically)[ -]approved/i],
    [/\bapproved by\b/i],
    [/just (a|your) (muscle|knot|strain|spasm)/i],
    [/only (a|your) muscle/i],
    [/you(’|')?( a)?re (fine|ok|okay|all right|well)\b/i],
    [/nothing to worry/i],
    [/\bguarantee|\bcures?\b/i],
    [/nothing (serious|is wrong)/i],
  ])('%s', (pattern) => {
    expect(saying(pattern)).toEqual([])
  })
})

/** Numbers that stand beside [verify] in the clinical reference. They may drive a rule; they must not be read. */
test.each([
  ['how many dissections start abruptly or tear', /\b(84|90|5\d|6[0-4]|47)\s?(%|per ?cent)/],
  ['how often the full triad of a broken muscle is seen', /\b10\s?(%|per ?cent)/],
  ['how much runs that jump in length hurt', /\b(64|52|128)\s?(%|per ?cent)/],
  ['how much steroids and anti-inflammatories bleed together', /\b(12\.8|13)([- ]?fold| times)/],
  ['how warm tissue must be to stretch', /4[0-1]\s?(to|–|-)\s?45\s?°/],
  ['how deep warmth goes', /\d\s?(cm|centimet\w+) (deep|into)/],
  ['how warm an iron wrap is', /wrap[^.]*40\s?°/i],
  ['the most of aspirin', /3[,. ]?[69]00\s?mg/],
  ['how long a salicylate patch stays on', /salicylate[^.]*(8|12) hours/i],
  ['breaks of the UK style', /5 (to|–|-) 10 minutes (each|every|an) hour/],
  ['how many of a thousand are missed', /\b(55\.8|59\.1|457|2,?500)\b/],
])('no screen says a number that is still to be verified: %s', (_, pattern) => {
  expect(saying(pattern)).toEqual([])
})

describe.each(questions.map((question) => [question.id, question] as const))(
  'the question %s',
  (id, question) => {
    const words = wordsOf(id)

    test('says what it asks, why, what is missing, and its short name', () => {
      for (const part of [words?.ask, words?.why, words?.missing, words?.short]) expect(part).toMatch(/\w/)
    })

    test('has a different label for each answer', () => {
      if (question.kind === 'amount') return
      const options = [
        ...question.options,
        ...(question.kind === 'several' ? ['none'] : []),
        ...(question.unsure ? ['not-sure'] : []),
      ]
      const said = options.map((option) => labelOf(id, option))
      expect(new Set(said).size).toBe(said.length)
      expect(said.filter((label, at) => label === options[at] && label.includes('-'))).toEqual([])
    })
  },
)

test.each(Object.entries(quickWords))(
  'the quick check has a different label for each box: %s',
  (_, words) => {
    const said = Object.values(words).map((option) => (typeof option === 'string' ? option : option.label))
    expect(new Set(said).size).toBe(said.length)
  },
)

test('every red flag says why it needs help, and its name is its own', () => {
  const names = redFlags.map(({ id }) => flagWords[id].name)
  expect(new Set(names).size).toBe(names.length)
  for (const { id } of redFlags) expect(flagWords[id].because).toMatch(/\w.*\.$/)
})

test('every remedy says how, how long, how often, and when to stop, and its title is its own', () => {
  const titles = remedies.map(({ id }) => remedyWords[id].title)
  expect(new Set(titles).size).toBe(titles.length)
  for (const { id } of remedies) {
    const { how, howLong, howOften, stopIf, why } = remedyWords[id]
    expect(how.length).toBeGreaterThan(0)
    for (const part of [howLong, howOften, stopIf, why]) expect(part).toMatch(/\w/)
  }
})

test.each(['uk', 'us', 'eu', 'elsewhere'] as const)('whoever is in "%s" can be called', (region) => {
  const { emergency, crisis, poison, today } = helpIn(region)
  expect(emergency.tel).toBe(`tel:${emergency.number}`)
  for (const { say } of [crisis, poison, today]) expect(say).toMatch(/\w/)
  expect(emergencySigns.length).toBeGreaterThan(4)
})
