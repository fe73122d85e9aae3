/** The rules of the style sheets that a page needs for its first paint. */
import Beasties from 'beasties'

/** What the script in the head, the person or the app can change on the root before the whole sheets are there. */
const changing = [/\[data-(theme|region|visitor|in|unseen-by)/, /:root/, /^html/, /^body/, /^\*/]

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
  return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, rules]) => rules).join('')
}
