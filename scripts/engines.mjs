/**
 * The browsers besides our own Chromium: Firefox, and WebKit as Debian packages it, driven through its
 * WebDriver on a screen that nobody sees; and nginx, to try the configuration that we hand out. A machine
 * that has none of them runs the journeys in Chromium alone, and says so.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'nginx']
/** Older Debians do not know it, and would install nothing at all for its sake. */
const brotliPackage = 'libnginx-mod-http-brotli-static'
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

/** Where nginx is, if it is there. Debian does not put it on everyone's path. */
export const nginxPath = () => found(process.env.NGINX_PATH, '/usr/sbin/nginx')

/** Debian's module for files that are packed as Brotli already. nginx runs without it, too. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** What cannot run here, each with what would help. */
export const enginesMissing = () => [
  ...(firefoxPath() ? [] : ['Firefox (no firefox-esr)']),
  ...(webkitPaths() ? [] : ['WebKit (no webkit2gtk-driver and xvfb)']),
  ...(nginxPath() ? [] : ['nginx (no nginx)']),
  ...(existsSync(brotliModule) ? [] : [`Brotli in nginx (no ${brotliPackage})`]),
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
    console.log(`To run all journeys: apt-get install ${[...packages, brotliPackage].join(' ')}`)
    return
  }
  console.log('Installing Firefox, WebKit and nginx (apt-get) ...')
  if (!apt('update')) return
  const install = ['install', '-y', '--no-install-recommends']
  if (apt(...install, ...packages)) apt(...install, brotliPackage)
}
