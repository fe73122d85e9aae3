import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

/** Who may import what besides itself. A folder that is missing here may import only itself. */
const law: Record<string, string> = {
  rules: '',
  figure: '',
  content: 'rules type:timers type:summary',
  device: 'idb worker',
  worker: 'workbox-precaching',
  journal: 'rules valibot d3-array',
  calendar: 'ics',
  timers: 'rules valibot',
  summary: 'rules journal d3-array',
  transfer: 'rules journal summary valibot papaparse',
  state: 'rules journal timers device zustand valibot react',
  components: 'react lucide d3-shape figure *.css',
  screens:
    'rules content state type:device journal summary timers calendar transfer components react react-router lucide virtual:licences',
  styles: '',
}

const statement =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;=()]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"`]([^'"`]+)|@import\s+(?:url\()?\s*['"]?([^'")\s]+)/gm

/** The imports in a file that the law forbids. Files directly in src may import anything. */
function offences(file: string, text: string): string[] {
  const [folder = '', ...below] = file.split('/')
  const allowed = [folder, ...(law[folder] ?? '').split(' ')]
  const wanted = [...text.matchAll(statement)].map(([, type, fixed, lazy, css]) => {
    const path = fixed ?? lazy ?? css ?? ''
    const target = path.startsWith('.') ? join(dirname(file), path).split(sep)[0] : path.split('/')[0]
    return { path, names: [target, type && `type:${target}`, path.endsWith('.css') && '*.css'] }
  })
  const forbidden = wanted.filter(({ names }) => !allowed.some((name) => names.includes(name)))
  return below.length === 0 ? [] : forbidden.map(({ path }) => `src/${file} imports ${path}`)
}

const entries = ['src', 'tests'].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true }).map((entry) => ({
    path: relative('.', join(entry.parentPath, entry.name)).replaceAll(sep, '/'),
    isFile: entry.isFile(),
  })),
)
const files = entries
  .filter(({ path, isFile }) => isFile && !path.endsWith('.png'))
  .map(({ path }) => ({ path, text: readFileSync(path, 'utf8') }))

test('each folder imports only what the law allows', () => {
  const sources = files.filter(({ path }) => /^src\/.*\.(tsx?|css)$/.test(path))
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.flatMap(({ path, text }) => offences(path.slice('src/'.length), text))).toEqual([])
})

// A law that sees nothing would pass too, so here is one offence of each kind.
test.each([
  ['rules/plan.ts', `import { useState } from 'react'`],
  ['rules/tables/clues.ts', `export * from '../../content/words.ts'`],
  ['rules/plan.ts', `import type {\n  Words,\n} from '../content/words.ts'`],
  ['content/words.ts', `import '../styles/base.css'`],
  ['screens/plan/Plan.tsx', `import { browser } from '../../device/browser.ts'`],
  ['screens/plan/Plan.tsx', `const later = import('../../App.tsx')`],
  ['screens/plan/Plan.tsx', `import { create } from 'zustand/vanilla'`],
  ['styles/base.css', `@import url('../components/card.css');`],
  ['unheard-of/new.ts', `import { assess } from '../rules/index.ts'`],
])('the law forbids that %s says: %s', (file, text) => {
  expect(offences(file, text)).toHaveLength(1)
})

test('no file makes a format while it is read: the first one of a page takes a slow phone a tenth of a second', () => {
  // A line that begins at the edge runs when the file does, unless an arrow stands before the format.
  const atOnce = /^(?:export )?const \w+(?:: [^=]+)? = new (?:Map\(.*)?Intl\./m
  expect(atOnce.test("const amount = new Intl.NumberFormat('en-GB')")).toBe(true)
  const sources = files.filter(({ path }) => /^src\/.*\.tsx?$/.test(path))
  expect(sources.filter(({ text }) => atOnce.test(text)).map(({ path }) => path)).toEqual([])
})

test('no file is longer than 300 lines', () => {
  expect(files.filter(({ text }) => text.trimEnd().split('\n').length > 300).map(({ path }) => path)).toEqual(
    [],
  )
})

test('folders are named for things in the world', () => {
  const vague = /\/(utils|helpers|common|types|lib|misc)$/
  expect(entries.filter(({ path, isFile }) => !isFile && vague.test(path))).toEqual([])
})
