import { extractText, getDocumentProxy } from 'unpdf'
import { doctorWords as words } from '../../src/content/en/index.ts'
import { questions, remedies, type Answers } from '../../src/rules/index.ts'
import type { Entry } from '../../src/journal/entry.ts'
import { leftBy, type Past } from '../support/check-ins.ts'
import { had, hour, start } from '../support/doses.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk, but, withPainkillers } from '../support/people.ts'

const legible = 9

/** Everything ticked that can be ticked. */
const everything = Object.fromEntries(
  questions.map((question) => [
    question.id,
    question.kind === 'amount' ? 68 : question.kind === 'several' ? question.options : question.options[0],
  ]),
) as Answers

const day = 24 * hour
const stamp = (id: string, at: number) => ({ id, at, written: at })

/** Six entries a day, for so many days, of every kind. */
const diary = (days: number): readonly Entry[] =>
  Array.from({ length: days * 6 }, (_, n): Entry => {
    const at = start - n * 4 * hour - 60_000
    const remedy = remedies[n % remedies.length]?.id ?? 'keep-moving'
    const kinds: readonly Entry[] = [
      { ...stamp(`p${n}`, at), kind: 'pain', pain: n % 11 },
      { ...stamp(`g${n}`, at), kind: 'go', remedy, until: at + 60_000, outcome: 'finished' },
      { ...stamp(`s${n}`, at), kind: 'sleep', night: 'badly' },
      {
        ...stamp(`t${n}`, at),
        kind: 'trigger',
        triggers: ['lifting', 'reaching', 'screen', 'driving', 'sport', 'cold', 'stress', 'other'],
      },
      { ...stamp(`n${n}`, at), kind: 'note', text: '<h1>note</h1>' },
      {
        ...stamp(`d${n}`, at),
        kind: 'dose',
        product:
          ['ibuprofen', 'naproxen', 'co-codamol', 'menthol-rub', 'lidocaine-patch', 'aspirin'][n % 5] ?? '',
        count: 1,
      },
    ]
    return kinds[n % 6] as Entry
  })

const looks: Past['looks'] = Array.from({ length: 16 }, (_, n) => ({
  ago: 38 * 24 - n * 48,
  pain: 4,
  news: ['fall', 'new-medicine', 'swelling-or-bruise', 'cannot-do-daily-things'],
  helped: ['hot-towel', 'keep-moving'],
}))

const people: readonly (readonly [string, Answers, Past, readonly Entry[]])[] = [
  ['a well adult', aWellAdultInTheUk, { planAgo: 1 }, []],
  [
    'someone with a medicine, check-ins and doses',
    but(withPainkillers(aWellAdultInTheUk, 'paracetamol'), { nerves: 'not-sure' }),
    { planAgo: 76, looks: [{ ago: 52 }, { ago: 5, pain: 2 }] },
    had({ ago: 70 }, { ago: 40 }, { ago: 8 }, { ago: 2 }),
  ],
  [
    'someone with everything there is, and forty days of diary',
    everything,
    { planAgo: 40 * 24, looks },
    diary(40),
  ],
]

for (const [who, answers, past, more] of people) {
  test(`the page for a doctor of ${who} is one sheet, in legible letters`, async ({ page, person }) => {
    const { session, entries } = leftBy(answers, past)
    await person.logged('/doctor', [...entries, ...more], session)
    await expect(page.getByRole('article')).toBeVisible()
    // Other letters take more room, and whoever prints has seen the page.
    await page.evaluate(async () => void (await document.fonts.ready))
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
      const { text, totalPages } = await extractText(pdf, { mergePages: true })
      const { items } = await (await pdf.getPage(1)).getTextContent()
      const heights = items.flatMap((item) =>
        'transform' in item && item.str.trim() !== ''
          ? [Math.hypot(item.transform[2], item.transform[3])]
          : [],
      )
      const said = text.replaceAll(/\s+/g, ' ')
      expect(totalPages, format).toBe(1)
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(legible - 0.05)
      for (const part of [words.heading, words.sections.told, words.sections.have, words.what])
        expect(said).toContain(part)
      for (const part of [words.share.print, words.share.share, words.share.leaves, '<h1>'])
        expect(said).not.toContain(part)
      if (more.length > day / hour) expect(said).toMatch(/and \d+ more/)
    }
  })
}
