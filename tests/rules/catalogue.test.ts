import { describe, expect, test } from 'vitest'
import {
  adviceRows,
  allCautions,
  clues,
  labels,
  neverSuggested,
  pages,
  questions,
  redFlags,
  remedies,
  sources,
  type Condition,
} from '../../src/rules/index.ts'
import { readsOf } from '../../src/rules/language/condition.ts'
import { points } from '../../src/rules/tables/clues.ts'
import { facts } from '../../src/rules/tables/facts.ts'
import { handedOver } from '../../src/rules/tables/hand-over.ts'

const gates = questions.flatMap(({ askIf }) => (askIf ? [askIf] : []))
/** Every condition of every row, fact and gate. */
const conditions: readonly Condition[] = [
  ...redFlags.map(({ when }) => when),
  ...clues.map(({ when }) => when),
  ...facts.flatMap(({ cases }) => cases.map(([, when]) => when)),
  ...allCautions.map(({ when }) => when),
  ...remedies.flatMap(({ helps, needs, firstChoice }) => [helps, needs, firstChoice]),
  ...adviceRows.map(({ when }) => when),
  ...gates,
  handedOver,
]
const leavesOf = (condition: Condition): readonly Condition[] =>
  'all' in condition
    ? condition.all.flatMap(leavesOf)
    : 'any' in condition
      ? condition.any.flatMap(leavesOf)
      : [condition]
const leaves = conditions.flatMap(leavesOf)

describe('every id is there once', () => {
  test.each<[string, readonly string[]]>([
    ['pages', pages.map(({ id }) => id)],
    ['questions and facts', [...questions.map(({ id }) => id), ...facts.map(({ id }) => id), points.id]],
    ['red flags', redFlags.map(({ id }) => id)],
    ['clues', clues.map(({ id }) => id)],
    ['cautions', allCautions.map(({ id }) => id)],
    ['remedies', remedies.map(({ id }) => id)],
    ['advice', adviceRows.map(({ id }) => id)],
    ['what is never suggested', neverSuggested.map(({ id }) => id)],
    ['labels', labels.map(({ medicine, region }) => `${medicine} in ${region}`)],
    ...questions.flatMap((question): [string, readonly string[]][] =>
      'options' in question ? [[`options of ${question.id}`, question.options]] : [],
    ),
  ])('%s', (_, ids) => {
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.filter((id) => id === 'none' || id === 'not-sure')).toEqual([])
  })
})

describe('every row leans on a source', () => {
  const today = Date.parse('2026-11-22')
  const twoYears = 2 * 366 * 24 * 60 * 60 * 1000

  test.each(Object.entries(sources))(
    'the source %s was read within two years',
    (_, { read, title, ...more }) => {
      const day = Date.parse(read)
      expect(new Date(day).toISOString().slice(0, 10)).toBe(read)
      expect(Math.abs(today - day)).toBeLessThan(twoYears)
      expect(title).not.toBe('')
      if ('url' in more) expect(new URL(more.url).protocol).toBe('https:')
    },
  )

  test('and every source that a row names is there', () => {
    const rows = [...redFlags, ...allCautions, ...remedies, ...adviceRows, ...neverSuggested]
    const named = [
      ...rows.flatMap(({ source }): readonly string[] => source),
      ...labels.map(({ source }) => source),
    ]
    expect(rows.filter(({ source }) => source.length === 0)).toEqual([])
    expect(named.filter((id) => !Object.hasOwn(sources, id))).toEqual([])
  })
})

describe('every question and option has a use', () => {
  const ids = new Set<string>([...questions.map(({ id }) => id), ...facts.map(({ id }) => id), points.id])
  const read = new Set(conditions.flatMap(readsOf))

  test('every question is read by a row or a gate', () => {
    expect(questions.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([])
  })

  test('every condition reads a question or a fact that exists', () => {
    expect([...read].filter((id) => !ids.has(id))).toEqual([])
  })

  /** Answers that no row reads by name, each with the reason why that is right. */
  const harmless: Record<string, string> = {
    'chest-unsure: no-worse': 'the list left unsure already means today',
    'nerves-unsure: no-worse': 'the list left unsure already means today',
    'since-unsure: no-worse': 'the list left unsure already means today',
    'legs-speed: slowly-over-weeks': 'weak legs already mean today',
    'arm-signs: tingling-or-numb': 'signs in the arm already mean within days',
    'hurt-by: accident': 'nothing beyond the knock itself',
    'skin-strip: neither': 'says that there is no strip, rash or patch',
    'fall: no': 'says that there was no fall',
    'feel: cramp-or-knot': 'the plain spasm itself',
    'feel: dull-ache': 'the plain ache itself',
    'where: neck': 'the plain place itself',
    'where: top-of-shoulder': 'the plain place itself',
    'where: over-blade': 'the plain place itself',
    'where: below-blade': 'the plain place itself',
    'side: left': 'one place; both sides are read',
    'side: right': 'one place; both sides are read',
    'side: middle': 'one place; both sides are read',
    'cupboard: hydrocortisone': 'never suggested; ticking it changes nothing',
  }
  const optionsRead = new Set(
    leaves.flatMap((leaf) =>
      'is' in leaf
        ? leaf.is.map((option) => `${leaf.question}: ${option}`)
        : 'includes' in leaf
          ? leaf.includes.map((option) => `${leaf.question}: ${option}`)
          : [],
    ),
  )
  const options = questions.flatMap((question) =>
    'options' in question ? question.options.map((option) => `${question.id}: ${option}`) : [],
  )

  test('every option is read by a condition, or stands among the harmless answers with a reason', () => {
    expect(options.filter((option) => !optionsRead.has(option) && !Object.hasOwn(harmless, option))).toEqual(
      [],
    )
  })

  test('no answer that a condition reads is called harmless, and none that is gone', () => {
    expect(
      Object.keys(harmless).filter((option) => optionsRead.has(option) || !options.includes(option)),
    ).toEqual([])
  })

  test('every option that a condition names exists', () => {
    const questionIds = questions.map(({ id }): string => id)
    const named = [...optionsRead].filter((option) => questionIds.includes(option.split(': ')[0] ?? ''))
    expect(named.filter((option) => !options.includes(option))).toEqual([])
  })

  test('every value of a fact that a condition names can be worked out', () => {
    const values = facts.flatMap(({ id, cases, otherwise }) =>
      [...cases.map(([value]) => value), otherwise].map((value) => `${id}: ${value}`),
    )
    const named = [...optionsRead].filter((option) => facts.some(({ id }) => option.startsWith(`${id}: `)))
    expect(named.filter((option) => !values.includes(option))).toEqual([])
  })
})

describe('what is asked when', () => {
  test('a question is gated only by earlier ones', () => {
    const late = questions.flatMap(({ id, askIf }, at) => {
      const earlier = questions.slice(0, at).map((question): string => question.id)
      return askIf
        ? readsOf(askIf)
            .filter((gate) => !earlier.includes(gate))
            .map((gate) => `${id} waits for ${gate}`)
        : []
    })
    expect(late).toEqual([])
  })

  test('the danger signs come before everything that shapes a plan', () => {
    const order = pages.map(({ id }): string => id)
    const last = Math.max(...['chest', 'nerves', 'since'].map((id) => order.indexOf(id)))
    expect(order.indexOf('exertion')).toBeGreaterThan(last)
    expect(order.indexOf('house')).toBeGreaterThan(order.indexOf('about-you'))
  })

  test.each(['chest', 'nerves', 'since'])('the list of danger signs "%s" has at most eight options', (id) => {
    const list = questions.find((question) => question.id === id)
    expect(list && 'options' in list ? list.options.length : 99).toBeLessThanOrEqual(8)
  })
})

/** What bears no class: nothing in it can harm anyone whom triage let go. */
const free =
  'body-scan brisk-walk easy-movement keep-moving move-from-the-desk rest-then-move sleep-position slow-breathing'.split(
    ' ',
  )

describe('cautions and remedies meet', () => {
  const spokenOf = new Set(
    allCautions.flatMap(({ marks }) =>
      Object.entries(marks)
        .filter(([, mark]) => mark !== 'ok')
        .map(([column]) => column),
    ),
  )
  const borne = new Set<string>(remedies.flatMap(({ classes }) => classes))

  test('no caution speaks of a class that no remedy bears', () => {
    expect([...spokenOf].filter((column) => !borne.has(column))).toEqual([])
  })

  test('no remedy bears a class that no caution speaks of', () => {
    expect([...borne].filter((column) => !spokenOf.has(column))).toEqual([])
  })

  test('every caution forbids something', () => {
    expect(
      allCautions
        .filter(({ marks }) => Object.values(marks).every((mark) => mark === 'ok'))
        .map(({ id }) => id),
    ).toEqual([])
  })

  test('what bears no class is safe for all: breathing, easy movement, rest and a place to sleep', () => {
    expect(
      remedies
        .filter(({ classes }) => classes.length === 0)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(free)
  })

  test('every medicine has a label somewhere, and every label a medicine', () => {
    const medicines = remedies.filter(({ place }) => place === 'medicine').map(({ id }): string => id)
    expect([...new Set(labels.map(({ medicine }): string => medicine))].toSorted()).toEqual(
      medicines.toSorted(),
    )
  })
})

/** The rows of clinical.md 1.2 and 1.3 that another row stands for, and why. */
const standIns: Record<string, string> = {
  'RF-33':
    'pulled and locked by a new medicine is asked with the rigid jaw or back of RF-13, and is an emergency',
}

test('every numbered row of the clinical reference has a flag, or a stand-in', () => {
  const numbered = Array.from({ length: 38 }, (_, at) => `RF-${String(at + 1).padStart(2, '0')}`)
  const flagged = new Set(redFlags.map(({ row }) => row))
  expect(numbered.filter((row) => !flagged.has(row) && !Object.hasOwn(standIns, row))).toEqual([])
  expect(Object.keys(standIns).filter((row) => flagged.has(row))).toEqual([])
})
