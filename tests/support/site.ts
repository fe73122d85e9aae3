/** A host of our own, for journeys in which the network fails or a newer version comes. */
import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeWorker } from '../../scripts/build/service-worker.mjs'
import { test as journey } from './journey.ts'

/** Where the build under test is. */
export const built = 'dist'

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** How a host goes wrong: it fails, its line is cut half-way, or another page answers, as before one has paid for a network. */
export type Wrong = 'fails' | 'is cut half-way' | 'is another page'

export interface Site {
  readonly address: string
  /** Serves another folder from now on, as after a deployment. */
  publish(folder: string): void
  /** From now on every file with this ending goes wrong. */
  spoil(ending: string, how: Wrong): void
  heal(): void
  /** From now on the address of a page is one without `.html`, and any other moves there, as many hosts want it. */
  hideEndings(): void
  /** From now on nobody answers. */
  close(): Promise<void>
}

/** Every file in a folder, as `assets/app.js`. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())

/** The file for a path, as static hosts find it: the shell for what may be a screen, nothing for a file that is missing. */
const fileFor = (folder: string, path: string): string | undefined =>
  [path, `${path}.html`, join(path, 'index.html'), ...(extname(path) === '' ? ['app.html'] : [])]
    .map((name) => join(folder, name))
    .find((name) => existsSync(name) && statSync(name).isFile())

const goWrong = (response: ServerResponse, bytes: Buffer, how: Wrong) => {
  if (how === 'fails') response.writeHead(500).end()
  else if (how === 'is another page') response.end('<!doctype html><title>Sign in</title>')
  else {
    response.writeHead(200, { 'content-length': bytes.length })
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
  }
}

const openSite = async (first: string): Promise<Site> => {
  let folder = first
  let spoilt: { ending: string; how: Wrong } | undefined
  let hidden = false
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = fileFor(folder, pathname)
    if (file === undefined) return response.writeHead(404).end()
    const short = pathname.replace(/(index)?\.html$/, '')
    if (hidden && short !== pathname) return response.writeHead(308, { location: short }).end()
    const bytes = readFileSync(file)
    response.setHeader('content-type', kinds[extname(file)] ?? 'application/octet-stream')
    response.setHeader('cache-control', 'no-store')
    if (spoilt && pathname.endsWith(spoilt.ending)) goWrong(response, bytes, spoilt.how)
    else response.end(bytes)
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('The site has no port')
  return {
    address: `http://127.0.0.1:${place.port}`,
    publish: (next) => void (folder = next),
    spoil: (ending, how) => void (spoilt = { ending, how }),
    heal: () => void (spoilt = undefined),
    hideEndings: () => void (hidden = true),
    close: async () => {
      if (!server.listening) return
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

const hash = /-([\w-]{8})(\.\w+)$/
const turned = (name: string) =>
  name.replace(
    hash,
    (_, letters: string, ending: string) => `-${[...letters].toReversed().join('')}${ending}`,
  )

/**
 * Writes a newer version of the build: all that is named by its content has another name, and the page says
 * that it is of the next edition. Its worker is written by the step that writes every worker.
 */
export const writeNext = async (folder: string): Promise<string> => {
  cpSync(built, folder, { recursive: true })
  const files = () => filesIn(folder)
  for (const packed of files().filter((name) => /\.(br|gz)$/.test(name))) rmSync(join(folder, packed))
  const named = files().flatMap((name) => (name.startsWith('assets/') ? name.slice('assets/'.length) : []))
  const anyOf = new RegExp(named.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  for (const name of files().filter((file) => /\.(html|js|css)$/.test(file))) {
    const text = readFileSync(join(folder, name), 'utf8')
    writeFileSync(
      join(folder, name),
      text.replace('<html ', '<html data-edition="next" ').replace(anyOf, turned),
    )
  }
  for (const name of named) renameSync(join(folder, 'assets', name), join(folder, 'assets', turned(name)))
  await writeWorker({ root: process.cwd(), folder, files })
  return folder
}

/** Waits until the worker has every file and answers for this page: one visit, and no more. */
export const visit = async (page: Page, path = '/'): Promise<void> => {
  await page.goto(path)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** Asks for a newer version, as a browser does now and then. Resolves to what became of it. */
export const askForNewer = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const worker = registration.installing ?? registration.waiting
    if (!worker) return 'there is none'
    await new Promise<void>((resolve) => {
      const look = () => {
        if (worker.state !== 'installing') resolve()
      }
      worker.addEventListener('statechange', look)
      look()
    })
    return worker.state === 'installed' ? 'it is ready' : 'it failed'
  })

/** A journey on a site of its own, with the worker that other journeys go without. */
export const test = journey.extend<{ folder: string; site: Site }>({
  serviceWorkers: 'allow',
  folder: built,
  site: async ({ folder }, use) => {
    const site = await openSite(folder)
    await use(site)
    await site.close()
  },
  baseURL: async ({ site }, use) => use(site.address),
})

export { expect } from './journey.ts'
