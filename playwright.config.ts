import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './scripts/chromium.mjs'
import { firefoxPath, webkitPaths } from './scripts/engines.mjs'
import { freePort } from './scripts/free-port.mjs'

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
/** Journeys that set their own window, or need none: once is enough. */
const once = [
  '**/any-size.spec.ts',
  '**/for-everyone.spec.ts',
  '**/on-paper.spec.ts',
  '**/own-settings.spec.ts',
  '**/keyboard.spec.ts',
]
const apart = [otherWords, everyEngine, pictures, ...once]

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
]

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'node_modules/.cache/journeys',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  use: { baseURL, locale: 'en-GB', trace: 'off', launchOptions: launch },
  projects: [
    {
      name: 'phone',
      testIgnore: apart,
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, colorScheme: 'light' },
    },
    { name: 'desktop', testIgnore: apart, use: { viewport: desktop, colorScheme: 'dark' } },
    { name: 'chromium', testMatch: [everyEngine, ...once], use: { viewport: desktop } },
    {
      name: 'pictures',
      testMatch: pictures,
      snapshotPathTemplate: 'tests/journeys/pictures/{arg}{ext}',
      use: { viewport: { width: 360, height: 740 }, launchOptions: steadyLaunch },
    },
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
