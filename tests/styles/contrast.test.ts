import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { papers } from '../../src/screens/frame/use-look.ts'
import { least, pairs } from '../../src/styles/pairs.ts'
import { coloursIn, contrast, moods, type Colours } from './tokens.ts'

const tokensSheet = readFileSync('src/styles/tokens.css', 'utf8')
const askedSheet = readFileSync('src/styles/settings.css', 'utf8')

type Pairs = (typeof pairs)[number]

/** The pairs that do not reach what they must, and the tokens that are not there. */
const tooClose = (colours: Colours, all: readonly Pairs[] = pairs): readonly string[] =>
  all.flatMap(({ as, front, on }) =>
    front.flatMap((above) =>
      on.flatMap((ground) => {
        const [one, other] = [colours.get(above), colours.get(ground)]
        if (one === undefined || other === undefined) return [`no colour: ${above} on ${ground}`]
        const ratio = contrast(one, other)
        return ratio < least[as] ? [`${above} on ${ground}: ${ratio.toFixed(2)}, ${as}`] : []
      }),
    ),
  )

describe.each(moods)('in this mood: %s', (mood) => {
  test('every text reaches 7, and every shape that means something 3', () => {
    expect(tooClose(coloursIn(tokensSheet, mood, askedSheet))).toEqual([])
  })
})

test('every colour stands on another, so none escapes', () => {
  const inPairs = new Set(pairs.flatMap(({ front, on }) => [...front, ...on]))
  const colours = [...coloursIn(tokensSheet, 'light').keys()]
  expect(colours.length).toBeGreaterThan(40)
  expect(colours.filter((name) => !inPairs.has(name))).toEqual([])
})

const onPaper = (mood: (typeof moods)[number], front: string) => {
  const colours = coloursIn(tokensSheet, mood, askedSheet)
  return contrast(colours.get(front) ?? '', colours.get('paper') ?? '')
}

test('print is black on white, and more contrast is more', () => {
  expect(onPaper('print', 'ink')).toBeCloseTo(21, 5)
  for (const theme of ['light', 'dark'] as const) {
    for (const front of ['ink', 'ink-2', 'edge']) {
      expect(onPaper(`${theme}, more contrast`, front)).toBeGreaterThan(onPaper(theme, front))
    }
  }
})

// A measure that is always content would pass too, so here is what it must refuse.
test.each([
  ['text that is a shade too faint', '--ink: light-dark(#5c5c5c, #fff); --paper: light-dark(#f7f1e6, #000);'],
  ['text that is only too faint by night', '--ink: light-dark(#000, #888); --paper: light-dark(#fff, #222);'],
  ['a ground that is not there', '--ink: #000;'],
])('the measure refuses %s', (_, css) => {
  const pair: Pairs[] = [{ as: 'text', front: ['ink'], on: ['paper'] }]
  const found = (['light', 'dark'] as const).flatMap((mood) => tooClose(coloursIn(css, mood), pair))
  expect(found.length).toBeGreaterThan(0)
})

test('the measure is that of WCAG', () => {
  expect(contrast('#fff', '#000')).toBeCloseTo(21, 5)
  expect(contrast('#777', '#fff')).toBeCloseTo(4.478, 3)
  expect(contrast('#123456', '#123456')).toBe(1)
})

test('the browser’s own bars are of the same paper', () => {
  for (const theme of ['light', 'dark'] as const) {
    const paper = coloursIn(tokensSheet, theme).get('paper') ?? ''
    expect(papers[theme]).toBe(paper)
    expect(readFileSync('index.html', 'utf8').split(paper).length - 1).toBe(1)
  }
})

test('no component has a colour of its own; only print may name black', () => {
  const sheets = readdirSync('src/components').filter((file) => file.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(20)
  const own = sheets.flatMap((file) => {
    const css = readFileSync(`src/components/${file}`, 'utf8').replace(/@media print \{[\s\S]*?\n {2}\}/g, '')
    return [...css.matchAll(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi)].map(
      ([colour]) => `${file}: ${colour}`,
    )
  })
  expect(own).toEqual([])
})
