/**
 * LHC-Forms of the US National Library of Medicine: a program of somebody else that shows questionnaires of
 * FHIR. Its package is fetched by npm for the tests and kept in the cache; installing it would bring hundreds
 * of packages that only its authors need. Without it the other tests run, and say that this one did not.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const name = 'lforms'
const version = '40.1.3'
const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))
const folder = join(cache, `${name}-${version}`)
const built = join(folder, 'package/dist/lforms')
const minute = 60_000

/** Where the files of LHC-Forms are, if they are there. */
export const lformsPath = () => (existsSync(built) ? built : undefined)

/** What cannot run here, with what would help. */
export const lformsMissing = () => (lformsPath() ? [] : [`LHC-Forms (npm pack ${name}@${version} failed)`])

const run = (/** @type {string} */ tool, /** @type {string[]} */ args, /** @type {string} */ cwd) =>
  spawnSync(tool, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 2 * minute,
    shell: process.platform === 'win32',
  }).status === 0

/** Fetches the package where it is missing, and is content without it where that fails. */
export const ensureLforms = () => {
  if (lformsPath()) return
  console.log(`Fetching ${name} ${version} (npm pack) ...`)
  // Unpacked aside and renamed: an interrupted run must not leave half of it behind.
  const aside = `${folder}.${process.pid}`
  mkdirSync(aside, { recursive: true })
  try {
    const patience = ['--fetch-retries=1', '--fetch-timeout=20000']
    if (!run('npm', ['pack', '--silent', '--ignore-scripts', ...patience, `${name}@${version}`], aside))
      return
    const file = readdirSync(aside).find((found) => found.endsWith('.tgz'))
    if (file && run('tar', ['-xzf', file], aside)) renameSync(aside, folder)
  } catch {
    // Somebody else may have put it there in the meantime.
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
