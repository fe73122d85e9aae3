/**
 * Runs the stages named on the command line (all of them if none is), one after another and to the
 * end, and sums them up in the last line: `N passed, N failed`, and what could not run. Anything else on the command line is
 * handed to the last stage, as in `npm run test:unit -- tests/rules`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countJourneys, countUnit } from './count.mjs'
import { enginesMissing, ensureEngines } from './engines.mjs'
import { ensureDeps } from './ensure-deps.mjs'
import { ensureLforms, lformsMissing } from './lforms.mjs'

/** @typedef {import('./count.mjs').Count} Count */
/** @typedef {{ run: string[], report?: string, count?: (json: string) => Count }} Stage */

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules/.cache')
const unitReport = join(cache, 'unit.json')
const builtReport = join(cache, 'built.json')
const journeysReport = join(cache, 'journeys.json')

/** @type {Record<string, Stage>} */
const stages = {
  types: { run: ['tsc', '-b'] },
  lint: { run: ['oxlint', '--deny-warnings', '--report-unused-disable-directives'] },
  format: { run: ['prettier', '--check', '.'] },
  unit: {
    run: [
      'vitest',
      'run',
      '--project=plain',
      '--project=document',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    report: unitReport,
    count: countUnit,
  },
  build: { run: ['vite', 'build'] },
  built: {
    run: [
      'vitest',
      'run',
      '--project=built',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${builtReport}`,
    ],
    report: builtReport,
    count: countUnit,
  },
  journeys: {
    run: ['playwright', 'test', '--reporter=list,json'],
    report: journeysReport,
    count: countJourneys,
  },
}

// A caller's NODE_ENV=production would take React's test helpers away; each tool sets its own.
const { NODE_ENV: _, ...inherited } = process.env
const env = {
  ...inherited,
  PATH: join(root, 'node_modules/.bin') + delimiter + (process.env.PATH ?? ''),
  PLAYWRIGHT_JSON_OUTPUT_FILE: journeysReport,
}

/** @param {Stage} stage @param {string[]} extra @returns {Count} */
function run({ run: [tool = '', ...args], report, count }, extra) {
  if (report) rmSync(report, { force: true })
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 'inherit', 'inherit']
  const { status } = spawnSync(tool, [...args, ...extra], {
    cwd: root,
    env,
    stdio,
    shell: process.platform === 'win32',
  })
  /** @type {Count} */
  let result = { passed: 0, failed: 0, skipped: [] }
  try {
    if (report && count) result = count(readFileSync(report, 'utf8'))
    else if (status === 0) result.passed = 1
  } catch {
    console.error(`${tool} left no readable report`)
  }
  // A tool that fails, or runs no test at all, has failed even if none of its tests did.
  if (result.failed === 0 && (status !== 0 || result.passed === 0)) result.failed = 1
  return result
}

const given = process.argv.slice(2)
const extra = given.filter((word) => !(word in stages))
const chosen = given.length > extra.length ? given.filter((word) => word in stages) : Object.keys(stages)

ensureDeps()
mkdirSync(cache, { recursive: true })
/** @type {Record<string, Count>} */
const counts = {}
for (const name of chosen) {
  const stage = stages[name]
  if (!stage) continue
  console.log(`\n== ${name} ==`)
  if (name === 'journeys') {
    ensureEngines()
    ensureLforms()
  }
  if (['built', 'journeys'].includes(name) && counts.build?.failed) {
    console.log('Not run, because the build failed.')
    counts[name] = { passed: 0, failed: 1, skipped: [] }
  } else counts[name] = run(stage, name === chosen.at(-1) ? extra : [])
}

const all = Object.values(counts)
const skipped = all.flatMap((count) => count.skipped)
const passed = all.reduce((sum, count) => sum + count.passed, 0)
const failed = all.reduce((sum, count) => sum + count.failed, 0)
console.log()
for (const [name, count] of Object.entries(counts)) if (count.failed) console.log(`failed: ${name}`)
for (const title of skipped) console.log(`skipped: ${title}`)
if (failed) process.exitCode = 1
const notRun = 'journeys' in counts ? [...enginesMissing(), ...lformsMissing()] : []
const rest = [
  ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
  ...(notRun.length > 0 ? [`not run: ${notRun.join(', ')}`] : []),
]
console.log([`${passed} passed, ${failed} failed`, ...rest].join(', '))
