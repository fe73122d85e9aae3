/**
 * Draws the icons of the installed app from the mark in `public/icon.svg`, into `public/install`:
 * `npm run icons`, whenever the mark changes. They are kept as files, so no build needs a browser.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { LifeBuoy, Pill } from 'lucide'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { chromiumLaunch } from './chromium.mjs'

const shown = fileURLToPath(new URL('../public/', import.meta.url))
const mark = readFileSync(join(shown, 'icon.svg'), 'utf8')

const paper = '#f7f1e6'
const ink = '#1e2135'
const medicine = { tint: '#f3dfeb', ink: '#6e2459' }

/** The thread alone, without the paper that it lies on. */
const thread = mark.replace(/<rect[^>]*>/, '')

/** Where the knot is in the middle, and within the circle that every shape of icon leaves. The thread runs off both sides. */
const middle = '20 28 200 200'

/** @param {string} svg @param {string} box */
const seenThrough = (svg, box) => svg.replace(/viewBox="[^"]*"/, `viewBox="${box}"`)

/** @param {import('lucide').IconNode} icon @param {string} ground @param {string} line */
const glyph = (icon, ground, line) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="11" fill="${ground}"/>` +
  `<g transform="translate(9 9) scale(1.25)" fill="none" stroke="${line}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">` +
  `${renderToStaticMarkup(icon.map(([tag, attributes], key) => createElement(tag, { ...attributes, key })))}</g></svg>`

/** Each icon: the file, its side in pixels, what is drawn, and what lies under all of it. */
const icons = [
  { name: 'icon-192', side: 192, svg: mark },
  { name: 'icon-512', side: 512, svg: mark },
  // Cut to any shape by the system, so the paper goes to the edge.
  { name: 'maskable-192', side: 192, svg: seenThrough(thread, middle), ground: paper },
  { name: 'maskable-512', side: 512, svg: seenThrough(thread, middle), ground: paper },
  { name: 'apple-touch-icon', side: 180, svg: seenThrough(thread, '30 38 180 180'), ground: paper },
  // The system gives it a colour of its own: only what is not clear counts.
  { name: 'monochrome-512', side: 512, svg: seenThrough(thread, middle) },
  { name: 'help-now-96', side: 96, svg: glyph(LifeBuoy, paper, ink) },
  { name: 'help-now-192', side: 192, svg: glyph(LifeBuoy, paper, ink) },
  { name: 'dose-96', side: 96, svg: glyph(Pill, medicine.tint, medicine.ink) },
  { name: 'dose-192', side: 192, svg: glyph(Pill, medicine.tint, medicine.ink) },
]

const folder = join(shown, 'install')
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch(await chromiumLaunch())
const page = await browser.newPage()
for (const { name, side, svg, ground = 'transparent' } of icons) {
  await page.setViewportSize({ width: side, height: side })
  await page.setContent(
    `<style>body { margin: 0; background: ${ground} } body > svg { display: block; width: ${side}px; height: ${side}px }</style>${svg}`,
  )
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true })
}
await browser.close()
console.log(`${icons.length} icons in public/install`)
