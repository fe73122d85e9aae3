import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const sheets = ['src/components', 'src/styles']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, css: readFileSync(path, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '') }))

const sided =
  /(?:^|[\s{;])(?:(?:left|right)|(?:margin|padding|border|inset)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g

const sidedIn = (css: string) => [...css.matchAll(sided)].map(([found]) => found.trim())

/** A body has a left and a right of its own, whichever way one reads. */
const ofTheBody = ['src/components/BodyMap.module.css']

/** What may change under a pointer that hovers: nothing that hides or shows. */
const underPointer = /: (text-|fill-opacity)/

/** What a rule for the pointer that hovers sets. */
const hoverIn = (css: string) =>
  [...css.matchAll(/:hover[^{]*\{([^}]*)\}/g)].flatMap(([, body = '']) =>
    body.split(';').flatMap((line) => line.split(':')[0]?.trim() || []),
  )

describe('the sheets', () => {
  test('name no side, so that the app can be read from right to left', () => {
    const bound = sheets.filter(({ path }) => !ofTheBody.includes(path))
    const found = bound.flatMap(({ path, css }) => sidedIn(css).map((side) => `${path}: ${side}`))
    expect(found).toEqual([])
  })

  test('show nothing more to a pointer that hovers', () => {
    const found = sheets.flatMap(({ path, css }) => hoverIn(css).map((name) => `${path}: ${name}`))
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((line) => !underPointer.test(line))).toEqual([])
  })
})

test.each([
  'a { left: 0 }',
  'a { margin-left: 1px }',
  'a { float: right }',
  'a { border-top-left-radius: 1px }',
])('a side is noticed: %s', (css) => {
  expect(sidedIn(css)).toHaveLength(1)
})
