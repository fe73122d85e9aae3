/**
 * Installs the dependencies when node_modules is missing or differs from package-lock.json.
 * Uses Node alone, so that every command works on a fresh clone. An install made by hand counts too,
 * because npm's own record of what it installed is what is compared.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Locked */

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} lockFile @returns {Record<string, Locked>} */
const packagesIn = (lockFile) => JSON.parse(readFileSync(root + lockFile, 'utf8')).packages

function installed() {
  try {
    return packagesIn('node_modules/.package-lock.json')
  } catch {
    return undefined
  }
}

/**
 * npm leaves out optional packages made for other systems, so their absence proves nothing.
 * @param {Locked} wanted
 */
const mayBeAbsent = (wanted) => wanted.optional || wanted.devOptional || wanted.peer || wanted.link

function upToDate() {
  const have = installed()
  if (!have) return false
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, wanted]) => path === '' || mayBeAbsent(wanted) || have[path]?.version === wanted.version,
  )
}

export function ensureDeps() {
  if (upToDate()) return
  console.log('Installing dependencies (npm ci) ...')
  // NODE_ENV=production would otherwise leave out the tools we are about to use.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const sameNpm = process.env.npm_execpath
  const { status } = sameNpm
    ? spawnSync(process.execPath, [sameNpm, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: true })
  if (status !== 0) process.exit(status ?? 1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureDeps()
