import { extractText, getDocumentProxy } from 'unpdf'
import {
  adviceWords,
  alarms,
  dayAndDate,
  emergencySignsShort,
  helpIn,
  planWords,
  remedyWords,
  screens,
} from '../../src/content/en/index.ts'
import { assess, type Answers } from '../../src/rules/index.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk, but, has, withPainkillers } from '../support/people.ts'

const legible = 9
const sheets = ['A4', 'Letter'] as const
const { emergency } = helpIn('uk')

const told: Readonly<Record<string, Answers>> = {
  'a well adult': aWellAdultInTheUk,
  'someone with a medicine': withPainkillers(aWellAdultInTheUk, 'paracetamol'),
  'someone who should ask a pharmacist': but(
    withPainkillers(aWellAdultInTheUk, 'ibuprofen'),
    has({ lungs: ['asthma'], takes: ['warfarin'] }),
  ),
}

const asOneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

/** A sheet as it comes out of the printer: its pages, its words, and the height of its smallest letters in points. */
const read = async (pdf: Buffer) => {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { text, totalPages } = await extractText(document, { mergePages: true })
  const { items } = await (await document.getPage(1)).getTextContent()
  const heights = items.flatMap((item) =>
    'transform' in item && item.str.trim() !== '' ? [Math.hypot(item.transform[2], item.transform[3])] : [],
  )
  return { pages: totalPages, text: asOneLine(text), smallest: Math.min(...heights) }
}

for (const [who, answers] of Object.entries(told)) {
  test(`the plan of ${who} is one sheet of paper, with what to do and the whole safety net`, async ({
    page,
    person,
  }) => {
    await person.open('/plan', answers, true)
    const result = assess(answers)
    if (result.kind !== 'self-care') throw new Error(`${who} gets no plan`)
    const { plan } = result
    const madeAt = await page.evaluate(
      () => JSON.parse(localStorage.getItem('unknot') ?? '').state.confirmedAt,
    )
    const noBetter = dayAndDate(madeAt + plan.noBetterHours * 60 * 60 * 1000, 'en-GB', 'Europe/London')
    for (const format of sheets) {
      const paper = await read(await page.pdf({ format }))
      expect(paper.pages, format).toBe(1)
      expect(paper.smallest).toBeGreaterThanOrEqual(legible - 0.05)
      const firstHow = plan.warmthOrCold ? remedyWords[plan.warmthOrCold].how : []
      for (const words of [
        planWords.netNow(emergencySignsShort, emergency.number),
        planWords.netDays(noBetter),
        remedyWords[plan.calm].title,
        remedyWords[plan.movement].stopIf,
        ...firstHow,
        ...plan.nextDay.map((id) => remedyWords[id].title),
        ...plan.advice.filter((id) => id === 'heavy-lifting').map((id) => adviceWords[id]),
      ]) {
        expect(paper.text).toContain(asOneLine(words))
      }
      for (const words of [
        screens.dangerSigns,
        planWords.changeAnswers,
        planWords.why,
        planWords.whatAbout,
      ]) {
        expect(paper.text).not.toContain(words)
      }
    }
  })
}

const alarm = [
  {
    path: '/now',
    answers: but(aWellAdultInTheUk, { nerves: ['overdose-or-crisis'] }),
    says: alarms.now.steps[0],
  },
  {
    path: '/today',
    answers: but(aWellAdultInTheUk, { since: ['fever-or-very-ill'] }),
    says: alarms.today.worse(emergencySignsShort, emergency.number),
  },
  {
    path: '/within-days',
    answers: but(
      withPainkillers(aWellAdultInTheUk, 'paracetamol'),
      has({ heart: ['high-pressure-controlled'], 'sugar-and-nerves': ['diabetes'] }),
    ),
    says: alarms.days.netNow(emergencySignsShort, emergency.number),
  },
]

for (const { path, answers, says } of alarm) {
  test(`what ${path} says is one sheet of paper, with what to tell and when to call`, async ({
    page,
    person,
  }) => {
    await person.open(path, answers, true)
    const heading = await person.heading().textContent()
    const script = await page.getByRole('blockquote').textContent()
    for (const format of sheets) {
      const paper = await read(await page.pdf({ format }))
      expect(paper.pages, format).toBe(1)
      expect(paper.smallest).toBeGreaterThanOrEqual(legible - 0.05)
      for (const words of [heading, script, says]) expect(paper.text).toContain(asOneLine(words ?? ''))
      expect(paper.text).not.toContain(alarms.mistake)
      expect(paper.text).not.toContain(alarms.copy)
    }
  })
}

test('what is printed by night is black on white all the same', async ({ page, person }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const { path, answers } of [...alarm, { path: '/plan', answers: aWellAdultInTheUk }]) {
    await person.open(path, answers, true)
    const colours = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility())
        .flatMap((element) => {
          const { color, backgroundColor, fill } = getComputedStyle(element)
          return [color, backgroundColor, ...(element.tagName === 'path' ? [fill] : [])]
        }),
    )
    const allowed = /^(none|rgb\(0, 0, 0\)|rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/
    expect([...new Set(colours)].filter((colour) => !allowed.test(colour))).toEqual([])
  }
})
