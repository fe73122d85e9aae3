import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

/** Not tests: what a person can look at, or read as if it were read aloud. */
export default defineConfig({
  ...base,
  testDir: 'tests/looking',
  outputDir: 'node_modules/.cache/looking',
  projects: [{ name: 'desktop' }],
  reporter: 'line',
})
