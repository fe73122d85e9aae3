/**
 * Kills a real browser right after it said that something is saved, 100 times for each thing, opens it again
 * and looks. Another number of rounds may be given: `npm run durability -- 20`.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const report = join(root, 'node_modules/.cache/durability.json')
const rounds = process.argv[2] ?? '100'

const { status } = spawnSync(
  'playwright',
  ['test', '--project=durability', '--reporter=list,json', '-g', 'outlives'],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, UNKNOT_ROUNDS: rounds, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  },
)
/** @param {{ suites?: any[], specs?: any[] }} suite @returns {any[]} */
const specsIn = ({ suites = [], specs = [] }) => [...suites.flatMap(specsIn), ...specs]
const tests = specsIn(JSON.parse(readFileSync(report, 'utf8'))).flatMap(({ tests: all }) => all)
for (const { annotations } of tests) for (const { description } of annotations) console.log(description)
process.exitCode = status ?? 1
