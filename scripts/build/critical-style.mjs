/** The rules of the style sheets that a page needs for its first paint. The whole sheets come after all that is read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Beasties from 'beasties'
import { parse } from 'postcss'

/** What the script in the head, the person or the app can change on the root before the whole sheets are there. */
const changing = [/\[data-(theme|region|visitor|in|unseen-by)/, /^:root$/, /^html/, /^body/, /^\*/]

/** What nobody can see or do before the whole sheets are there. */
const later = { media: /^(print|\(hover)/, selector: /:(hover|active|lang\()/ }

/** @param {string} value */
const readBy = (value) => [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name)

/** The custom properties that some rule comes to, by whatever way. @param {import('postcss').Root} sheet */
const inUse = (sheet) => {
  /** @type {Map<string, string[]>} */
  const reads = new Map()
  /** @type {string[]} */
  const found = []
  sheet.walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) reads.set(prop, [...(reads.get(prop) ?? []), ...readBy(value)])
    else found.push(...readBy(value))
  })
  const used = new Set(found)
  for (const name of used) for (const next of reads.get(name) ?? []) used.add(next)
  return used
}

/** Leaves out of a sheet what the first paint does not show. @param {string} css */
const forFirstPaint = (css) => {
  const sheet = parse(css)
  sheet.walkAtRules('media', (rule) => {
    if (later.media.test(rule.params)) rule.remove()
  })
  sheet.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => !later.selector.test(selector))
    if (selectors.length === 0) rule.remove()
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors
  })
  const used = inUse(sheet)
  sheet.walkDecls(/^--/, (declaration) => {
    if (!used.has(declaration.prop)) declaration.remove()
  })
  sheet.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove()
  })
  return sheet.toString()
}

/** The letters that stand in, of the device itself, until ours are there: without them everything moves. @param {string} css */
const standIns = (css) => {
  /** @type {string[]} */
  const found = []
  parse(css).walkAtRules('font-face', (face) => {
    if (!face.toString().includes('url(')) found.push(face.toString())
  })
  return found.join('')
}

/**
 * @param {{ folder: string, base: string }} built
 * @param {string} body what the page shows
 * @param {readonly string[]} links the links to the sheets, as they stand in the page
 * @returns {Promise<string>}
 */
export const criticalStyle = async ({ folder, base }, body, links) => {
  const beasties = new Beasties({
    path: folder,
    publicPath: base,
    logLevel: 'warn',
    preload: 'body',
    pruneSource: false,
    mergeStylesheets: true,
    reduceInlineStyles: false,
    inlineFonts: true,
    preloadFonts: false,
    keyframes: 'critical',
    allowRules: changing,
  })
  const html = await beasties.process(
    `<!doctype html><html><head>${links.join('')}</head><body>${body}</body></html>`,
  )
  const rules = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, rule]) => rule).join('')
  const sheets = links.flatMap((link) => /href="([^"]*)"/.exec(link)?.[1] ?? [])
  const faces = sheets.map((href) => standIns(readFileSync(join(folder, href.slice(base.length)), 'utf8')))
  return forFirstPaint(rules) + faces.join('')
}
