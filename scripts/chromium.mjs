/**
 * The browser for the journeys: $CHROMIUM_PATH if set, else the Chromium that ships inside the npm
 * package @sparticuz/chromium, so that no browser has to be downloaded or installed.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url))
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The package writes to these while it unpacks; they are put back afterwards. */
const touched = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']

/** @param {string} folder */
async function unpackInto(folder) {
  const before = touched.map((name) => /** @type {const} */ ([name, process.env[name]]))
  process.env.TMPDIR = folder
  // Makes the package unpack the system libraries it needs as well, for machines that lack them.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

async function unpacked() {
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'))
  const folder = join(modules, `.cache/chromium-${version}`)
  if (existsSync(folder)) return folder
  // Unpacked aside and renamed: an interrupted run must not leave half a browser behind.
  const aside = `${folder}.${process.pid}`
  mkdirSync(aside, { recursive: true })
  await unpackInto(aside)
  try {
    renameSync(aside, folder)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** Launch options for Playwright. The package's own flags are left alone: they switch web security off. */
export async function chromiumLaunch() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return { executablePath: chosen, chromiumSandbox: false, args }
  const folder = await unpacked()
  /** @type {Record<string, string>} */
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), HOME: folder }
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && name !== 'LD_LIBRARY_PATH') env[name] = value
  }
  return { executablePath: join(folder, 'chromium'), chromiumSandbox: false, args, env }
}
