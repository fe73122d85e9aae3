import axe from 'axe-core'

/** The colours of one theme, by the name of their token. */
export type Colours = ReadonlyMap<string, string>

/** The two themes, each as it is, with more contrast, and the one that is printed. */
export const moods = ['light', 'dark', 'light, more contrast', 'dark, more contrast', 'print'] as const
export type Mood = (typeof moods)[number]

const declared = (css: string): readonly (readonly [string, string])[] =>
  [...css.matchAll(/--([\w-]+):\s*((?:light-dark\([^;]*\)|#[\da-f]{3,8}|var\(--[\w-]+\)))\s*;/g)].map(
    ([, name = '', value = '']) => [name, value],
  )

/** The text of an at-rule's block, whatever is nested in it. */
const blockOf = (css: string, rule: string): string => {
  const from = css.indexOf(rule)
  if (from === -1) return ''
  let depth = 0
  for (let at = css.indexOf('{', from); at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    if (css[at] === '}') depth -= 1
    if (depth === 0) return css.slice(from, at + 1)
  }
  return css.slice(from)
}

const inTheme = (value: string, theme: 'light' | 'dark'): string => {
  const [, light = value, dark = value] = /light-dark\((#[\da-f]+), (#[\da-f]+)\)/.exec(value) ?? []
  return theme === 'light' ? light : dark
}

/** Reads the tokens as they hold in a mood. `asked` is the sheet of what the person, or the printer, asked for. */
export const coloursIn = (sheet: string, mood: Mood, asked = ''): Colours => {
  const rule = { contrast: '@media (prefers-contrast: more)', print: '@media print' }
  const changes = mood === 'print' ? blockOf(asked, rule.print) : blockOf(asked, rule.contrast)
  const theme = mood.startsWith('dark') ? 'dark' : 'light'
  const said = new Map(declared(sheet))
  if (mood === 'print' || mood.endsWith('more contrast')) {
    for (const [name, value] of declared(changes)) if (said.has(name)) said.set(name, value)
  }
  const valueOf = (name: string): string => {
    const value = said.get(name) ?? ''
    const [, other] = /^var\(--(.*)\)$/.exec(value) ?? []
    return other === undefined ? inTheme(value, theme) : valueOf(other)
  }
  return new Map([...said.keys()].map((name) => [name, valueOf(name)]))
}

interface Colour {
  parseString(text: string): void
}
interface Maths {
  readonly Color: new (red: number, green: number, blue: number, alpha: number) => Colour
  getContrast(back: Colour, front: Colour): number
}
// The library's types leave out the maths that its own contrast rules use.
const { Color, getContrast } = (axe as unknown as { commons: { color: Maths } }).commons.color

const parsed = (text: string): Colour => {
  const colour = new Color(0, 0, 0, 1)
  colour.parseString(text)
  return colour
}

/** The WCAG ratio of two colours, from 1 to 21. What is no colour throws. */
export const contrast = (front: string, back: string): number => getContrast(parsed(back), parsed(front))
