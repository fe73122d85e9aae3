/**
 * `vite --mode pseudo`: the app with all its words in pseudo, and mirrored from right to left. Only a
 * build in that mode has any of it.
 */
import { readFileSync } from 'node:fs'

const words = '/src/content/en/index.ts'
const real = '?real'

/** The names that a list of exports gives at run time. */
const namesIn = (/** @type {string} */ code) =>
  [...code.matchAll(/export \{([^}]*)\}/g)]
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))

/** @returns {import('vite').Plugin} */
export const pseudoLocale = () => ({
  name: 'pseudo-locale',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith(words)) return undefined
    const lines = namesIn(readFileSync(id, 'utf8')).map(
      (name) => `export const ${name} = inPseudo(real.${name})`,
    )
    return [
      `import * as real from '${words}${real}'`,
      `import { inPseudo } from '/scripts/pseudo.mjs'`,
      ...lines,
    ].join('\n')
  },
  transformIndexHtml: (html) => html.replace('<html ', '<html dir="rtl" '),
})
