/** A static host for one folder: compressed beforehand as hard as it goes, and every path answered, as a host of the app would. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** @typedef {{ path: string, bytes: number, isScript: boolean }} Sent */
/** @typedef {{ origin: string, sent: Sent[], close: () => Promise<void> }} Host */

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const packed = new Set(['.woff2', '.png'])

/** @param {Buffer} body @param {string} type */
const squeezed = (body, type) =>
  packed.has(type)
    ? { plain: body, gzip: undefined, br: undefined }
    : {
        plain: body,
        gzip: gzipSync(body, { level: 9 }),
        br: brotliCompressSync(body, {
          // Beyond this size the hardest level takes longer than the measuring.
          params: { [constants.BROTLI_PARAM_QUALITY]: body.length > 2_000_000 ? 9 : 11 },
        }),
      }

/**
 * The file that answers a path: itself, its page, or the app, which knows its own paths and has an empty page for them.
 * @param {Map<string, unknown>} files @param {string} path
 */
export const fileFor = (files, path) => {
  const wanted = path.replace(/\/$/, '')
  const found = [wanted, `${wanted}/index.html`, `${wanted}.html`].find((name) => files.has(name))
  if (found !== undefined) return found
  if (extname(wanted) !== '') return undefined
  return ['/app.html', '/index.html'].find((name) => files.has(name))
}

/** Serves a folder on a free port of this machine. @param {string} folder @returns {Promise<Host>} */
export const serve = async (folder) => {
  if (!existsSync(folder)) throw new Error(`Nothing to serve in ${folder}`)
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(map|br|gz)$/.test(entry.name))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        const name = `/${relative(folder, path).replaceAll(sep, '/')}`
        return [name, squeezed(readFileSync(path), extname(name))]
      }),
  )
  /** @type {Sent[]} */
  const sent = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    const name = fileFor(files, path)
    const file = name === undefined ? undefined : files.get(name)
    if (name === undefined || !file) {
      response.writeHead(404, { 'content-length': 0 }).end()
      return
    }
    const takes = request.headers['accept-encoding'] ?? ''
    const encoding =
      file.br && /\bbr\b/.test(takes) ? 'br' : file.gzip && /\bgzip\b/.test(takes) ? 'gzip' : 'plain'
    const body = file[encoding] ?? file.plain
    sent.push({ path: name, bytes: body.length, isScript: extname(name) === '.js' })
    response.writeHead(200, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(encoding !== 'plain' && { 'content-encoding': encoding }),
    })
    response.end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve(undefined))
      }),
  }
}
