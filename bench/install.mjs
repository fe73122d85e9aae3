/**
 * Installs what Unknot is measured against into node_modules/.cache/bench, by its own lock file, so that
 * none of it is ever among the packages of the app. What cannot be fetched is left out, and said so.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The root of the project. */
export const root = join(here, '..')

/** Where everything of the bench is installed, built and kept. */
export const cache = join(root, 'node_modules/.cache/bench')

/** @typedef {{ version: string, integrity: string }} Packed */

/** @type {{ dependencies: Record<string, string>, lforms: Packed }} */
const wanted = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))

/** @param {string[]} args @param {string} cwd */
const npm = (args, cwd) => {
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error']
  const sameNpm = process.env.npm_execpath
  return sameNpm
    ? spawnSync(process.execPath, [sameNpm, ...all], { cwd, encoding: 'utf8' })
    : spawnSync('npm', all, { cwd, encoding: 'utf8', shell: true })
}

/** @param {string} file */
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** The packages by the lock file. Installs nothing where the lock file has not changed. */
const installPackages = () => {
  const lock = textOf(join(here, 'package-lock.json'))
  const done = join(cache, 'installed.json')
  if (textOf(done) === lock) return
  mkdirSync(cache, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(here, file), join(cache, file))
  const { status, stderr } = npm(['ci', '--include=dev'], cache)
  if (status !== 0) throw new Error(`npm ci: ${stderr.trim().split('\n').at(-1)}`)
  writeFileSync(done, lock)
}

/**
 * LHC-Forms as its package has it, without the packages that it only builds with: they take ten minutes
 * to resolve, and nothing of them runs in a browser. What was packed must be what was pinned.
 */
const packLforms = () => {
  const folder = join(cache, `lforms-${wanted.lforms.version}`)
  if (existsSync(join(folder, 'package/dist'))) return folder
  mkdirSync(folder, { recursive: true })
  const { status, stdout } = npm(['pack', `lforms@${wanted.lforms.version}`, '--json'], folder)
  const [packed] = status === 0 ? JSON.parse(stdout) : []
  if (packed?.integrity !== wanted.lforms.integrity) {
    rmSync(folder, { recursive: true })
    throw new Error('lforms could not be fetched as it was pinned')
  }
  const { status: unpacked } = spawnSync('tar', ['-xzf', packed.filename, 'package/dist/lforms'], {
    cwd: folder,
  })
  if (unpacked !== 0) throw new Error('lforms could not be unpacked')
  return folder
}

/**
 * What could be installed, by name, each with its version; and a line on each that could not.
 * @returns {{ packages: boolean, lforms: string | undefined, versions: Record<string, string>, missing: string[] }}
 */
export const install = () => {
  /** @type {string[]} */
  const missing = []
  /** @template T @param {string} what @param {() => T} get @returns {T | undefined} */
  const attempt = (what, get) => {
    try {
      return get()
    } catch (error) {
      missing.push(`${what}: ${error instanceof Error ? error.message : error}`)
      return undefined
    }
  }
  const packages = attempt('SurveyJS, bare React, json-rules-engine and Lighthouse', () => {
    installPackages()
    return true
  })
  const lforms = attempt('LHC-Forms', packLforms)
  return {
    packages: packages ?? false,
    lforms,
    versions: { ...(packages && wanted.dependencies), ...(lforms && { lforms: wanted.lforms.version }) },
    missing,
  }
}
