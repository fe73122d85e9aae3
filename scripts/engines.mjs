/**
 * The browsers besides our own Chromium: Firefox, and WebKit as Debian packages it, driven through its
 * WebDriver on a screen that nobody sees. A machine that has none of them runs the journeys in Chromium
 * alone, and says so.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb']
const processor = process.arch === 'arm64' ? 'aarch64' : 'x86_64'
const minute = 60_000

const found = (/** @type {(string | undefined)[]} */ ...paths) =>
  paths.find((path) => path !== undefined && existsSync(path))

/** Where Firefox is, if it is there. */
export const firefoxPath = () => found(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr')

/** What WebKit needs, if all of it is there: the driver, the browser, and the unseen screen. */
export const webkitPaths = () => {
  const driver = found('/usr/bin/WebKitWebDriver')
  const browser = found(`/usr/lib/${processor}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  const screen = found('/usr/bin/Xvfb')
  return driver && browser && screen ? { driver, browser, screen } : undefined
}

/** The engines that cannot run here, each with what would help. */
export const enginesMissing = () => [
  ...(firefoxPath() ? [] : ['Firefox (no firefox-esr)']),
  ...(webkitPaths() ? [] : ['WebKit (no webkit2gtk-driver and xvfb)']),
]

/** Nobody's own machine is touched: only a container, or a machine of a CI service, and only as root. */
const mayInstall = () =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  Boolean(process.env.CI || existsSync('/.dockerenv') || existsSync('/run/.containerenv'))

const apt = (/** @type {string[]} */ ...args) =>
  spawnSync('apt-get', ['-q', '-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=15', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 3 * minute,
  }).status === 0

/** Installs what is missing where that is polite, and is content with less where it fails. */
export const ensureEngines = () => {
  if (enginesMissing().length === 0) return
  if (!mayInstall()) {
    console.log(`To run the journeys in all engines: apt-get install ${packages.join(' ')}`)
    return
  }
  console.log('Installing Firefox and WebKit (apt-get) ...')
  if (apt('update')) apt('install', '-y', '--no-install-recommends', ...packages)
}
