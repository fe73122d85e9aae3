import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './scripts/chromium.mjs'
import { freePort } from './scripts/free-port.mjs'

// Each worker reads this file again and must find the port that the first reading chose.
const port = (process.env.UNKNOT_PORT ??= String(await freePort(4199)))
const baseURL = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'node_modules/.cache/journeys',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  use: { baseURL, locale: 'en-GB', trace: 'off', launchOptions: await chromiumLaunch() },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, colorScheme: 'light' },
    },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } },
  ],
  webServer: {
    command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
})
