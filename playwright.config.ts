import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './scripts/chromium.mjs'
import { firefoxPath, nginxPath, webkitPaths } from './scripts/engines.mjs'
import { freePort } from './scripts/free-port.mjs'
import { lformsPath } from './scripts/lforms.mjs'

// Each worker reads this file again and must find the ports that the first reading chose.
const port = (process.env.UNKNOT_PORT ??= String(await freePort(4199)))
const pseudoPort = (process.env.UNKNOT_PSEUDO_PORT ??= String(await freePort(Number(port) + 1)))
const host = '127.0.0.1'
const baseURL = `http://${host}:${port}`
const pseudoURL = `http://${host}:${pseudoPort}`
const pseudoBuild = 'node_modules/.cache/pseudo'

const desktop = { width: 1280, height: 800 }
const otherWords = '**/other-words.spec.ts'
const everyEngine = '**/every-engine.spec.ts'
const pictures = '**/pictures.spec.ts'
const onNginx = '**/nginx.spec.ts'
/** Journeys that set their own window, or need none: once is enough. */
const once = [
  '**/any-size.spec.ts',
  '**/for-everyone.spec.ts',
  '**/on-paper.spec.ts',
  '**/own-settings.spec.ts',
  '**/keyboard.spec.ts',
  '**/offline.spec.ts',
  '**/update.spec.ts',
  '**/forget.spec.ts',
  '**/two-tabs.spec.ts',
  '**/storage-trouble.spec.ts',
  '**/hostile.spec.ts',
  '**/requests.spec.ts',
  '**/policy.spec.ts',
]
/** Long stories of one phone. */
const onePhone = ['**/six-weeks.spec.ts']
const apart = [otherWords, everyEngine, pictures, onNginx, ...once]

const launch = await chromiumLaunch()
/** Letters are drawn the same on every machine. */
const steadyLaunch = {
  ...launch,
  args: [...launch.args, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
}

const firefox = firefoxPath()
const others = [
  ...(firefox
    ? [
        {
          name: 'firefox',
          testMatch: everyEngine,
          use: {
            browserName: 'firefox' as const,
            channel: 'moz-firefox',
            viewport: desktop,
            launchOptions: { executablePath: firefox },
          },
        },
      ]
    : []),
  ...(webkitPaths() ? [{ name: 'webkit', testMatch: everyEngine }] : []),
  ...(lformsPath() ? [{ name: 'lhc-forms', testDir: 'tests/lhc-forms', use: { viewport: desktop } }] : []),
  ...(nginxPath() ? [{ name: 'nginx', testMatch: onNginx, use: { viewport: desktop } }] : []),
]

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'node_modules/.cache/journeys',
  fullyParallel: true,
  // A limit against what hangs. How long a test takes depends on the machine, and is no matter of any test.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // No worker answers in the journeys but those that are about it.
  use: { baseURL, locale: 'en-GB', trace: 'off', serviceWorkers: 'block', launchOptions: launch },
  projects: [
    {
      name: 'phone',
      testIgnore: apart,
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, colorScheme: 'light' },
    },
    { name: 'desktop', testIgnore: [...apart, ...onePhone], use: { viewport: desktop, colorScheme: 'dark' } },
    { name: 'chromium', testMatch: [everyEngine, ...once], use: { viewport: desktop } },
    {
      name: 'pictures',
      testMatch: pictures,
      snapshotPathTemplate: 'tests/journeys/pictures/{arg}{ext}',
      use: { viewport: { width: 360, height: 740 }, launchOptions: steadyLaunch },
    },
    // Browsers of its own, which it kills.
    { name: 'durability', testDir: 'tests/durability', testMatch: '**/*.spec.ts' },
    ...others,
    { name: 'pseudo', testMatch: otherWords, use: { viewport: desktop, baseURL: pseudoURL } },
  ],
  webServer: [
    {
      command: `vite preview --host ${host} --port ${port} --strictPort`,
      url: baseURL,
      reuseExistingServer: false,
    },
    {
      command: `vite build --mode pseudo --outDir ${pseudoBuild} --logLevel warn && vite preview --outDir ${pseudoBuild} --host ${host} --port ${pseudoPort} --strictPort`,
      url: pseudoURL,
      reuseExistingServer: false,
    },
  ],
})
