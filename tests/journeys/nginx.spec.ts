import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { caching, headers, shell } from '../../scripts/build/headers.mjs'
import { brotliModule } from '../../scripts/engines.mjs'
import { aboutWords, screens, startWords } from '../../src/content/en/index.ts'
import { expect, test as base } from '../support/journey.ts'
import { base as path, openNginx, type Site } from '../support/nginx.ts'

const test = base.extend<object, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await openNginx()
      await use(site)
      await site.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, use) => use(site.root),
})

// One nginx for all of them.
test.describe.configure({ mode: 'default' })

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$|^\.ht/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice('dist/'.length))

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** As a browser asks, and no more: nothing is unpacked, nothing is followed. */
const ask = (address: string, accepts = '', method = 'GET', since = ''): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = { 'accept-encoding': accepts, ...(since && { 'if-none-match': since }) }
    const call = request(address, { method, headers: asked }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      )
    })
    call.on('error', reject)
    call.end()
  })

const keptFor = (file: string) =>
  caching.find(({ files: row }) => row === '*' || file.startsWith(row.replace('*', '')))?.value

const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const expectEveryHeader = (answer: Answer, of = '') => {
  expect.soft(answer.headers, of).toMatchObject(named)
  for (const never of ['set-cookie', 'strict-transport-security']) {
    expect.soft(answer.headers, of).not.toHaveProperty(never)
  }
}

test('every file is answered as it was built, under every header of the table', async ({ site }) => {
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) {
    const answer = await ask(`${site.root}/${file}`)
    expect.soft(answer.status, file).toBe(200)
    expect.soft(answer.body.equals(readFileSync(`dist/${file}`)), file).toBe(true)
    expect.soft(answer.headers['cache-control'], file).toBe(keptFor(file))
    expect.soft(answer.headers['content-encoding'], file).toBeUndefined()
    expectEveryHeader(answer)
  }
})

test('what was packed goes out packed, as each browser can read it', async ({ site }) => {
  const brotli = existsSync(brotliModule) ? 'br' : 'gzip'
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }
  const packed = files.filter((file) => existsSync(`dist/${file}.br`) && existsSync(`dist/${file}.gz`))
  expect(packed.length).toBeGreaterThan(10)
  for (const [address, accepts, encoding] of [
    [site.root, 'gzip, deflate, br, zstd', brotli],
    [site.root, 'gzip, deflate', 'gzip'],
    [site.onlyGzip, 'gzip, deflate, br, zstd', 'gzip'],
  ] as const) {
    for (const file of packed) {
      const answer = await ask(`${address}/${file}`, accepts)
      expect.soft(answer.headers['content-encoding'], file).toBe(encoding)
      expect.soft(answer.headers.vary, file).toBe('Accept-Encoding')
      expect.soft(unpack[encoding](answer.body).equals(readFileSync(`dist/${file}`)), file).toBe(true)
    }
  }
})

test('a browser is told what each file is', async ({ site }) => {
  const types = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'application/javascript; charset=utf-8',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
    '.woff2': 'font/woff2',
    '.webmanifest': 'application/manifest+json',
  }
  for (const [ending, type] of Object.entries(types)) {
    const file = files.find((name) => name.endsWith(ending))
    expect.soft(file, ending).toBeDefined()
    expect.soft((await ask(`${site.root}/${file}`)).headers['content-type'], ending).toMatch(type)
  }
})

test('a path without a file is answered by the app, and is not remembered', async ({ site }) => {
  const app = readFileSync(`dist/${shell}`)
  for (const unknown of ['/nowhere', '/ask/nothing', '/doses/change/x', '/nowhere/deep/down?a=b', '/a.b']) {
    const answer = await ask(site.root + unknown)
    expect.soft(answer.status, unknown).toBe(200)
    expect.soft(answer.body.equals(app), unknown).toBe(true)
    expect.soft(answer.headers['cache-control'], unknown).toBe('no-cache')
    expectEveryHeader(answer)
  }
})

test('a chunk of an older version is missing, and nobody remembers that', async ({ site }) => {
  const answer = await ask(`${site.root}/assets/Plan-of-yesterday.js`)
  expect(answer.status).toBe(404)
  expect(answer.headers['cache-control']).toBeUndefined()
  expectEveryHeader(answer)
})

test('a file that has not changed is not sent again', async ({ site }) => {
  const first = await ask(`${site.root}/icon.svg`)
  const again = await ask(`${site.root}/icon.svg`, '', 'GET', String(first.headers.etag))
  expect(again.status).toBe(304)
  expect(again.body).toHaveLength(0)
  expectEveryHeader(again)
})

test('nothing is written, and nothing outside the folder is read', async ({ site }) => {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect.soft((await ask(`${site.root}/robots.txt`, '', method)).status, method).toBe(405)
  }
  for (const way of ['/../nginx.conf', '/%2e%2e/nginx.conf', '/assets/..%2f..%2fnginx.conf']) {
    expect.soft((await ask(site.root + way)).body.toString(), way).not.toContain('load_module')
  }
})

test('the app works: from the start to a question, and again from its link', async ({ page, person }) => {
  await person.start()
  await person.unsure('chest')
  await person.goOn()
  const here = person.path()
  await page.reload()
  await expect(person.heading()).toBeVisible()
  expect(person.path()).toBe(here)
})

for (const where of ['under', 'proxy'] as const) {
  test(`the app works on a path of its own: ${where}`, async ({ page, person, site, witness }) => {
    await page.goto(site[where] + path)
    await person.follow(person.link(startWords.visits.new.button))
    expect(person.path()).toBe(`${path}ask/chest`)
    await person.none('chest')
    await person.goOn()
    const here = person.path()
    expect(here.startsWith(`${path}ask/`)).toBe(true)
    await page.reload()
    await expect(person.heading()).toBeVisible()
    expect(person.path()).toBe(here)
    await page.goto(`${site[where]}${path}nowhere`)
    await expect(person.heading()).toHaveText(screens.notFound.title)
    await person.follow(person.link(screens.notFound.home))
    expect(person.path()).toBe(path)
    const elsewhere = witness.requests.filter((address) => !new URL(address).pathname.startsWith(path))
    expect(elsewhere).toEqual([])
    // The fixture looks for strangers at the address of the other server.
    expect(witness.requests.filter((address) => !address.startsWith(site[where]))).toEqual([])
    witness.requests.length = 0
  })
}

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('after one visit the app needs no server, on a path of its own too', async ({
    page,
    person,
    site,
    witness,
  }) => {
    await page.goto(site.under + path)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.context().setOffline(true)
    await page.goto(`${site.under}${path}about`)
    await expect(person.heading()).toHaveText(aboutWords.title)
    await page.context().setOffline(false)
    witness.requests.length = 0
  })
})

test('a path without its last slash leads to the app, also behind a proxy', async ({ page, site }) => {
  const answer = await ask(site.under + path.slice(0, -1))
  expect(answer.status).toBe(301)
  expect(answer.headers.location).toBe(path)
  await page.goto(site.root)
})
