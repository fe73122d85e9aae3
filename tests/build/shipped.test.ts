import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { billName, billOf } from '../../scripts/build/bill.mjs'
import { licencesOf, otherParts } from '../../scripts/build/licences.mjs'
import { sources } from '../../src/rules/index.ts'
import { folder, read } from './pages-of.ts'

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
const code = files.filter((file) => /\.(html|js|css)$/.test(file))
const scripts = files.filter((file) => file.endsWith('.js'))

const saying = (among: readonly string[], pattern: RegExp) =>
  among.flatMap((file) => [...read(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`))

interface Component {
  readonly name: string
  readonly version?: string
  readonly scope: string
  readonly licenses?: readonly ({ license: { id: string } } | { expression: string })[]
  readonly hashes?: readonly { content: string }[]
}

const bill = JSON.parse(read(billName)) as { bomFormat: string; components: readonly Component[] }

/** The packages of production as npm itself lists them, which is not how the bill is made. */
const production = () => {
  const { stdout } = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable', '--long'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return stdout
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => /.*[/\\]node_modules[/\\].*?:((?:@[^@:]+)?[^@:]+)@([^:]+)/.exec(line))
    .map((found) => `${found?.[1]} ${found?.[2]}`)
}

describe('the bill of materials', () => {
  test('names every package of production, with its version and its licence', () => {
    const wanted = production()
    expect(wanted).toContain(`react ${JSON.parse(readFileSync('package.json', 'utf8')).dependencies.react}`)
    const named = bill.components.map(({ name, version }) => `${name} ${version}`)
    expect(wanted.filter((part) => !named.includes(part))).toEqual([])
    expect(bill.bomFormat).toBe('CycloneDX')
    for (const { name, licenses, hashes } of bill.components) {
      const [licence = { expression: '' }] = licenses ?? []
      expect('license' in licence ? licence.license.id : licence.expression, name).toMatch(/\w/)
      expect(hashes?.[0]?.content, name).toMatch(/^[0-9a-f]{128}$/)
    }
  })

  test('names no tool', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>
    }
    const needed = bill.components.filter(({ scope }) => scope === 'required').map(({ name }) => name)
    expect(needed.filter((name) => name in devDependencies)).toEqual([])
  })

  test('names the fonts', () => {
    const fonts = files.filter((file) => file.endsWith('.woff2'))
    expect(fonts.length).toBeGreaterThan(0)
    expect(bill.components.map(({ name }) => name)).toEqual(expect.arrayContaining(fonts))
    expect(otherParts.flatMap((part) => part.files).toSorted()).toEqual(fonts.toSorted())
  })

  test('is the same whenever it is written', () => {
    expect(billOf('.')).toEqual(bill)
  })
})

/** Neither spaces nor what HTML writes in its own way. */
const plain = (text: string) => text.replaceAll(/\s+|&\w+;|&#x?\w+;|[<>&"']/g, '')

test('the page of licences names every part, with its licence and the whole text', () => {
  const page = read('licences.html').replaceAll('<!-- -->', '')
  const shown = plain(page.replaceAll(/<[^>]*>/g, ''))
  for (const { name, version, licence, text } of licencesOf('.')) {
    expect.soft(shown, name).toContain(plain(`${name}${version}(${licence})`))
    for (const paragraph of text.split(/\n\s*\n/)) expect.soft(shown, name).toContain(plain(paragraph))
  }
})

const host = (address: string) => new URL(address).host

/** It could fetch tables from elsewhere. We hand it texts alone, and the policy refuses the rest. */
const tables = /papaparse/

describe('nothing of anybody else is fetched, and nothing is sent', () => {
  test('no page, style or script names a file elsewhere', () => {
    expect(
      saying(code, /<(?:link|script|img|iframe|source)\b[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*/g),
    ).toEqual([])
    expect(saying(code, /(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)"']*/g)).toEqual([])
    expect(saying(code, /\bimport\s*\(?\s*["'`](?:https?:)?\/\/[^"'`]*/g)).toEqual([])
  })

  test('an address elsewhere is a link to press, a name, or a word in a licence', () => {
    const links = Object.values(sources).flatMap((source) => ('url' in source ? [host(source.url)] : []))
    const names = [
      // Of kinds of markup and of records: nothing is there to be fetched.
      'www.w3.org',
      'unknot.example',
      'hl7.org',
      'terminology.hl7.org',
      'unitsofmeasure.org',
      'loinc.org',
      // In the text of an error.
      'react.dev',
      'reactrouter.com',
      'bit.ly',
      // In the texts of licences.
      'github.com',
      'scripts.sil.org',
      'nfriedly.com',
    ]
    const found = scripts.flatMap((file) => read(file).match(/https?:\/\/[a-z0-9.-]+\.[a-z]{2,}/gi) ?? [])
    expect(found.length).toBeGreaterThan(10)
    expect([...new Set(found.map(host))].filter((one) => ![...links, ...names].includes(one))).toEqual([])
  })

  test('no text becomes code, no cookie is set, and nobody is counted', () => {
    expect(saying(scripts, /\beval\s*\(|\bnew Function\b|[^.\w]Function\s*\(/g)).toEqual([])
    expect(saying(scripts, /document\.(cookie|write)\b|cookieStore/g)).toEqual([])
    expect(
      saying(
        scripts.filter((file) => !tables.test(file)),
        /sendBeacon|XMLHttpRequest|new (WebSocket|EventSource|RTCPeerConnection)\b/g,
      ),
    ).toEqual([])
    const pages = files.filter((file) => file.endsWith('.html'))
    expect(saying(pages, /\son\w+="|\sstyle="|javascript:/g)).toEqual([])
  })
})

test('what was packed is what it was packed from, and smaller', () => {
  const kinds = [
    ['.br', brotliDecompressSync],
    ['.gz', gunzipSync],
  ] as const
  for (const [ending, unpack] of kinds) {
    const packed = files.filter((file) => file.endsWith(ending))
    expect(packed.length).toBeGreaterThan(20)
    for (const file of packed) {
      const whole = readFileSync(join(folder, file.slice(0, -ending.length)))
      const bytes = readFileSync(join(folder, file))
      expect.soft(bytes.length, file).toBeLessThan(whole.length)
      expect.soft(unpack(bytes).equals(whole), file).toBe(true)
    }
    expect(
      scripts.filter((file) => read(file).length > 2000 && !existsSync(join(folder, file + ending))),
    ).toEqual([])
  }
})
