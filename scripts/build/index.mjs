/**
 * What a build does after Vite has written its chunks, in one ordered list. Each step finds the folder as
 * the steps before it left it, and a step that fails fails the build.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { billName, billOf } from './bill.mjs'
import { writeHostFiles } from './hosts.mjs'
import { checkLicences } from './licences.mjs'
import { pack } from './packing.mjs'
import { keepPlace, writePages } from './pages.mjs'
import { writeWorker } from './service-worker.mjs'

/**
 * @typedef {object} Chunk
 * @property {string} file as `assets/app.js`
 * @property {readonly string[]} modules the files that went into it
 * @property {readonly string[]} imports the chunks that it cannot do without
 * @property {readonly string[]} styles the style sheets that belong to it
 */

/**
 * @typedef {object} Built
 * @property {string} root the folder of the project
 * @property {string} folder the folder of the build, whole path
 * @property {string} base the path that the app is served under, with a slash at both ends
 * @property {string} mode the mode that was built in, as `production`
 * @property {readonly Chunk[]} chunks every script that Vite has written
 * @property {() => string[]} files every file in the folder now, as `assets/app.js`
 */

/** @typedef {{ name: string, run: (built: Built) => void | Promise<void> }} AfterBuild */

/**
 * The order counts: pages before the service worker that lists the files, and packing at the very end.
 * @type {AfterBuild[]}
 */
const steps = [
  { name: 'pages', run: writePages },
  { name: 'licences', run: checkLicences },
  {
    name: 'bill of materials',
    run: ({ root, folder }) =>
      writeFileSync(join(folder, billName), `${JSON.stringify(billOf(root), null, 2)}\n`),
  },
  { name: 'service worker', run: writeWorker },
  { name: 'host files', run: writeHostFiles },
  // Nothing may change a file after this one.
  { name: 'packing', run: pack },
]

/** @param {import('vite').Rolldown.OutputChunk} chunk @returns {Chunk} */
const asChunk = ({ fileName, moduleIds, imports, viteMetadata }) => ({
  file: fileName,
  modules: moduleIds,
  imports,
  styles: [...(viteMetadata?.importedCss ?? [])],
})

/** Runs the steps, in the build that writes the app and in no other. @returns {import('vite').Plugin} */
export const afterBuild = () => {
  /** @type {import('vite').ResolvedConfig | undefined} */
  let config
  return {
    name: 'after-build',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved: (resolved) => {
      config = resolved
    },
    transformIndexHtml: { order: 'pre', handler: keepPlace },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(_, bundle) {
        if (!config) return
        const { root, base, mode, build } = config
        const folder = resolve(root, build.outDir)
        const files = () =>
          readdirSync(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
            .toSorted()
        const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [asChunk(part)] : []))
        for (const { run } of steps) await run({ root, folder, base, mode, chunks, files })
      },
    },
  }
}
