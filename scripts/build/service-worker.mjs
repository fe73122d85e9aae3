/**
 * Writes the service worker `sw.js`, with the list of files that it keeps and the sum of each. It must come
 * after every step that writes or changes a file that it lists.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { shell } from './headers.mjs'

/** @typedef {import('./index.mjs').Built} Built */

export const workerFile = 'sw.js'

/**
 * What the app is made of. Everything else in the folder is for hosts, for other programs, or fetched once by
 * whoever installs the app; and a host may refuse to answer with it, and then nothing would be kept.
 */
const kinds = /\.(html|js|css|svg|png|webp|woff2|webmanifest)$/
const apart = /^(sw\.js|404\.html|install\/.*)$/

/** Files whose name changes with their content, so that one name never means two contents. */
const namedByContent = /^assets\//

/**
 * The files that the worker keeps, as Workbox wants them. The address is within the folder of the worker; the sum
 * is what the browser holds each file against before it is kept.
 * @param {Pick<Built, 'folder' | 'files'>} built
 */
export const keptFiles = ({ folder, files }) =>
  files()
    .filter((name) => kinds.test(name) && !apart.test(name))
    .map((url) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(folder, url)))
        .digest('base64')
      return { url, revision: namedByContent.test(url) ? null : sum, integrity: `sha256-${sum}` }
    })

/** @param {Pick<Built, 'root' | 'folder' | 'files'>} built */
export const writeWorker = async ({ root, folder, files }) => {
  const kept = keptFiles({ folder, files })
  for (const page of ['index.html', shell]) {
    if (!kept.some(({ url }) => url === page)) throw new Error(`The service worker finds no ${page}`)
  }
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': JSON.stringify('production'),
      filesOfSite: JSON.stringify(kept),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'baseline-widely-available',
      minify: true,
      lib: {
        entry: join(root, 'src/worker/service-worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => workerFile,
      },
    },
  })
}
