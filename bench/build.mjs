/** Builds Unknot as it is shipped, and beside it everything that it is measured against. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, createServer } from 'vite'
import { openBrowser } from './browser.mjs'
import { cache, root } from './install.mjs'
import { serve } from './serve.mjs'

/** @typedef {typeof import('./questions.ts')} Questions */

const built = join(cache, 'built')
const peers = join(cache, 'peers')

/** @returns {Promise<Questions>} */
export const readQuestions = async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  })
  try {
    return /** @type {Questions} */ (await server.ssrLoadModule('/bench/questions.ts'))
  } finally {
    await server.close()
  }
}

/** The app by its own configuration, in another process, as anyone builds it. @param {string} outDir */
const buildUnknot = (outDir) => {
  // A caller's NODE_ENV would build something else than what is shipped.
  const { NODE_ENV: _, ...env } = process.env
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--logLevel',
      'warn',
      '--outDir',
      outDir,
      '--emptyOutDir',
    ],
    { cwd: root, env, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`Unknot does not build:\n${stderr}`)
}

/** Reading the questions was development, and vite remembers that: what is measured is what one would ship. @param {import('vite').InlineConfig} config */
const buildToShip = async (config) => {
  delete process.env.NODE_ENV
  await build({ configFile: false, logLevel: 'error', ...config })
}

/** @param {string} name @param {string} outDir @param {unknown} questions */
const buildPeer = async (name, outDir, questions) => {
  const folder = join(peers, name)
  // Beside the installed packages, so that it finds those and not the app's.
  cpSync(join(root, 'bench/peers', name), folder, { recursive: true })
  writeFileSync(join(folder, 'questions.json'), JSON.stringify(questions))
  await buildToShip({
    root: folder,
    build: { outDir, emptyOutDir: true, target: 'baseline-widely-available' },
  })
  return folder
}

/** @param {string} folder @param {string} from @param {string} to */
const prerender = async (folder, from, to) => {
  const outDir = join(peers, 'prerender')
  await buildToShip({
    root: folder,
    build: { ssr: 'prerender.jsx', outDir, emptyOutDir: true },
    ssr: { noExternal: true },
  })
  const { html } = await import(pathToFileURL(join(outDir, 'prerender.mjs')).href)
  cpSync(from, to, { recursive: true })
  const page = join(to, 'index.html')
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<div id="app"></div>', () => `<div id="app">${html}</div>`),
  )
}

/** @param {string} lforms @param {string} outDir @param {unknown} questionnaire */
const layOutLforms = (lforms, outDir, questionnaire) => {
  const dist = join(lforms, 'package/dist/lforms')
  cpSync(join(root, 'bench/peers/lforms'), outDir, { recursive: true })
  for (const file of [
    'webcomponent/styles.css',
    'webcomponent/assets/lib/zone.min.js',
    'webcomponent/lhc-forms.js',
    'fhir/R4/lformsFHIR.min.js',
  ]) {
    cpSync(join(dist, file), join(outDir, file.split('/').at(-1) ?? file))
  }
  writeFileSync(join(outDir, 'questionnaire.json'), JSON.stringify(questionnaire))
}

/** The page that stands in the browser as plain HTML: the same words and controls, no style, no script. */
const asPlainHtml = () => {
  const copy = /** @type {HTMLElement} */ (document.body.cloneNode(true))
  for (const gone of copy.querySelectorAll('script, style, link, svg, noscript, template')) gone.remove()
  const kept = new Set(['href', 'type', 'name', 'value', 'id', 'for', 'open'])
  for (const element of copy.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name)
  }
  for (const form of copy.querySelectorAll('form')) form.setAttribute('action', '/effort.html')
  return copy.innerHTML
}

/** @param {string} title @param {string} body */
const page = (title, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>` +
  `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><body>${body}</body></html>`

/** The start and the first question of Unknot, taken from the app itself. @param {string} unknot @param {string} outDir @param {Questions} questions */
const writePlain = async (unknot, outDir, questions) => {
  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(join(outDir, 'ask'), { recursive: true })
  const host = await serve(unknot)
  const browser = await openBrowser()
  try {
    const tab = await browser.newPage({ locale: 'en-US' })
    for (const [path, file] of [
      ['/', 'index.html'],
      [`/ask/${questions.firstTick.question}`, `ask/${questions.firstTick.question}.html`],
    ]) {
      await tab.goto(host.origin + path)
      await tab.locator('h1').waitFor()
      writeFileSync(join(outDir, file ?? ''), page('Plain HTML', await tab.evaluate(asPlainHtml)))
    }
  } finally {
    await browser.close()
    await host.close()
  }
  const next = questions.firstTwo[1]
  const boxes = next?.options.map(
    ({ value, label }) => `<p><label><input type="checkbox" name="effort" value="${value}">${label}</label>`,
  )
  writeFileSync(
    join(outDir, 'effort.html'),
    page('Plain HTML', `<main><h1>${next?.ask}</h1>${boxes?.join('')}</main>`),
  )
}

/**
 * Builds everything that is there, and says where it lies.
 * @param {ReturnType<typeof import('./install.mjs').install>} installed
 * @param {Questions} questions
 */
export const buildAll = async ({ packages, lforms }, questions) => {
  /** @type {Record<string, string>} */
  const folders = { unknot: join(built, 'unknot'), plain: join(built, 'plain') }
  buildUnknot(join(built, 'unknot'))
  await writePlain(join(built, 'unknot'), join(built, 'plain'), questions)
  if (packages) {
    const react = join(built, 'react')
    const folder = await buildPeer('react', react, questions.firstTwo)
    await prerender(folder, react, join(built, 'react-prerendered'))
    await buildPeer('survey', join(built, 'survey'), questions.forSurveyJs)
    Object.assign(folders, {
      react,
      reactPrerendered: join(built, 'react-prerendered'),
      survey: join(built, 'survey'),
    })
  }
  if (lforms) {
    layOutLforms(lforms, join(built, 'lforms'), questions.forLhcForms)
    folders['lforms'] = join(built, 'lforms')
  }
  return folders
}
