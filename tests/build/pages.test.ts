import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileOf } from '../../scripts/build/file-of.mjs'
import { pages } from '../../src/painted-ahead.ts'
import { read } from './pages-of.ts'

const files = [...Object.keys(pages).map(fileOf), 'app.html', '404.html']

/** Every address within the app that a page names, as it stands there. */
const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^(#|tel:|https:|data:)/.test(address))

const fetchedBy = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  )

describe.each(files)('%s', (file) => {
  const html = read(file)

  test('fetches nothing but files of this build', () => {
    expect(fetchedBy(html).length).toBeGreaterThan(0)
    for (const address of fetchedBy(html)) expect(address).toMatch(/^\/[\w.-]/)
  })

  test('lets no other script and no other style run than the ones it has', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    const sums = (rule: string) => [
      ...(new RegExp(`${rule} 'self'((?: 'sha256-[^']*')*)`).exec(policy)?.[1] ?? '').matchAll(
        /sha256-([^']*)/g,
      ),
    ]
    const inline = (tag: string) =>
      [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) =>
        createHash('sha256').update(text).digest('base64'),
      )
    expect(inline('script')).toHaveLength(1)
    expect(inline('style')).toHaveLength(1)
    expect(sums('script-src').map(([, sum]) => sum)).toEqual(inline('script'))
    expect(sums('style-src').map(([, sum]) => sum)).toEqual(inline('style'))
    expect(html).not.toMatch(/ style="| on[a-z]+="|javascript:/)
  })
})

test('paths that are not painted ahead are answered with an empty page', () => {
  expect(read('app.html')).toContain('<div id="app"></div>')
  expect(read('404.html')).toBe(read('app.html'))
})

test('a page has the style of its first paint in it, and the sheets come after all that is read', () => {
  for (const path of Object.keys(pages)) {
    const html = read(fileOf(path))
    const [head = '', body = ''] = html.split('</head>')
    expect(head).not.toContain('rel="stylesheet"')
    expect(body.lastIndexOf('</main>')).toBeLessThan(body.indexOf('rel="stylesheet"'))
  }
})

describe('under a path of its own', () => {
  const base = '/back/'
  const there = mkdtempSync(join(tmpdir(), 'unknot-'))
  beforeAll(() => {
    // Tests have their own NODE_ENV. A build must not take it over.
    const { NODE_ENV: _, ...env } = process.env
    const args = ['build', '--base', base, '--outDir', there, '--emptyOutDir', '--logLevel', 'error']
    const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', ...args], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    expect(status).toBe(0)
  }, 180_000)
  afterAll(() => rmSync(there, { recursive: true }))

  test('every address of every page lies under it', () => {
    for (const file of files) {
      const html = read(file, there)
      expect(addressesIn(html).length).toBeGreaterThan(3)
      for (const address of addressesIn(html)) expect(address).toMatch(/^\/back\//)
    }
  })
})
