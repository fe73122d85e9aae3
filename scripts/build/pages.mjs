/**
 * Writes the pages of a build: each screen that needs no answer, painted already, and the empty shell that
 * answers every other path. What is needed for the first paint stands in the page itself.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { criticalStyle } from './critical-style.mjs'
import { pagePolicy } from './policy.mjs'
import { shell } from './headers.mjs'
import { fileOf } from './file-of.mjs'

/** @typedef {import('./index.mjs').Built} Built */
/** @typedef {{ pages: Readonly<Record<string, string | undefined>>, prerender: (path: string) => Promise<string> }} Prerender */

/** Where the shell has the script that runs before the first paint. Vite would make one file of both scripts. */
export const beforePaint = /<script type="module" src="[^"]*\/before-paint\.ts"><\/script>/
const beforePaintHere = '<!-- before-paint -->'

/** Keeps the place of that script in the shell. @param {string} html */
export const keepPlace = (html) => html.replace(beforePaint, beforePaintHere)

/** @param {Built} built @returns {Promise<string>} */
const bundleBeforePaint = async ({ root, base, mode }) => {
  const made = await build({
    root,
    base,
    mode,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'baseline-widely-available',
      lib: { entry: join(root, 'src/before-paint.ts'), formats: ['iife'], name: 'early' },
    },
  })
  const [chunk] = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error('There is no script for before the first paint')
  return chunk.code.trim()
}

/** The app once more, for Node. @param {Built} built @param {(app: Prerender) => Promise<void>} use */
const withPrerender = async ({ root, base, mode }, use) => {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  // A folder of its own: two builds may run at once.
  const outDir = mkdtempSync(join(cache, 'prerender-'))
  try {
    await build({
      root,
      base,
      mode,
      logLevel: 'warn',
      build: { ssr: 'src/prerender.tsx', outDir, copyPublicDir: false },
    })
    await use(await import(pathToFileURL(join(outDir, 'prerender.js')).href))
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** The heading of a screen is its name on the tab. @param {string} html */
const headingOf = (html) =>
  /<h1[^>]*>(.*?)<\/h1>/s
    .exec(html)?.[1]
    ?.replaceAll(/<!--.*?-->|<[^>]*>/gs, '')
    .trim()

const sheets = /\n? *<link rel="stylesheet"[^>]*>/g
const layers = /<style>\s*(@layer[^<]*?)\s*<\/style>/
const forShell = /\n? *<!-- shell -->.*<!-- \/shell -->/s

/** @param {string} html @param {{ scripts: string[], styles: string[] }} inline */
const withPolicy = (html, inline) =>
  html.replace(
    '<meta charset="utf-8" />',
    (charset) =>
      `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(inline)}" />`,
  )

/**
 * The chunks that a screen needs besides those of the shell, and their style sheets.
 * @param {Built['chunks']} chunks @param {string} source
 */
const filesOf = (chunks, source) => {
  const first = chunks.find(({ modules }) => modules.some((id) => id.endsWith(`/src/${source}`)))
  if (!first) throw new Error(`No chunk has ${source}`)
  /** @type {Set<Built['chunks'][number]>} */
  const found = new Set()
  /** @param {Built['chunks'][number]} chunk */
  const add = (chunk) => {
    if (found.has(chunk)) return
    found.add(chunk)
    for (const file of chunk.imports) {
      const next = chunks.find((other) => other.file === file)
      if (next) add(next)
    }
  }
  add(first)
  return { scripts: [...found].map(({ file }) => file), styles: [...found].flatMap(({ styles }) => styles) }
}

/** @param {Built} built */
export const writePages = async (built) => {
  const { folder, base, chunks } = built
  const index = join(folder, 'index.html')
  const early = await bundleBeforePaint(built)
  const template = readFileSync(index, 'utf8').replace(beforePaintHere, () => `<script>${early}</script>`)
  const [, layerOrder = ''] = layers.exec(template) ?? []
  if (!template.includes(early) || layerOrder === '')
    throw new Error('index.html has lost a part that pages need')

  const whole = template.replaceAll(/\n? *<!-- \/?shell -->/g, '')
  const shellStyle = layers.exec(whole)?.[0].slice('<style>'.length, -'</style>'.length) ?? ''
  writeFileSync(join(folder, shell), withPolicy(whole, { scripts: [early], styles: [shellStyle] }))
  // Hosts that know of no other way answer unknown paths with this name; deep links must open there too.
  copyFileSync(join(folder, shell), join(folder, '404.html'))

  await withPrerender(built, async ({ pages, prerender }) => {
    for (const [path, source] of Object.entries(pages)) {
      const body = await prerender(path)
      if (/ style="/.test(body)) throw new Error(`${path} has a style attribute, which the policy forbids`)
      const own = source === undefined ? { scripts: [], styles: [] } : filesOf(chunks, source)
      const missing = (/** @type {string} */ file) => !template.includes(`"${base}${file}"`)
      const links = [
        ...(template.match(sheets) ?? []).map((link) => link.trim()),
        ...own.styles
          .filter(missing)
          .map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`),
      ]
      const preloads = own.scripts
        .filter(missing)
        .map((file) => `    <link rel="modulepreload" crossorigin href="${base}${file}">\n`)
      const style = `${layerOrder}${await criticalStyle(built, body, links)}`
      const html = template
        .replace(forShell, '')
        .replaceAll(sheets, '')
        .replace(layers, () => `<style>${style}</style>`)
        .replace('</head>', () => `${preloads.join('')}  </head>`)
        .replace('<div id="app"></div>', () => `<div id="app" data-path="${path}">${body}</div>`)
        // After all that is read: the whole sheets, for what comes when the app has taken the page up.
        .replace('</body>', () => `  ${links.join('\n    ')}\n  </body>`)
        .replace(/<title>(.*?)<\/title>/, (_, name) => `<title>${headingOf(body)} – ${name}</title>`)
      const file = join(folder, fileOf(path))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, withPolicy(html, { scripts: [early], styles: [style] }))
    }
  })
}
