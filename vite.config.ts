import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { afterBuild } from './scripts/build/index.mjs'
import { foundName, licences } from './scripts/build/licences.mjs'
import { lightRouter } from './scripts/build/light-router.mjs'
import { staticHost } from './scripts/build/preview.mjs'
import { pseudoLocale } from './scripts/pseudo-locale.mjs'

/** Tests of what a person sees or a browser keeps need a document; all others run without one. */
const needDocument = ['tests/{screens,components,state,device}/**/*.test.{ts,tsx}', 'tests/*.test.tsx']

/** Minutes of trying every small fault in the tables: `npm run mutation`, not `npm test`. */
const faults = 'tests/mutation/*.test.ts'

/** Tests of the build that lies in `dist`, which must have been made. */
const ofBuild = 'tests/build/*.test.ts'

export default defineConfig(({ mode }) => ({
  plugins: [react(), mode === 'pseudo' && pseudoLocale(), licences(), lightRouter(), afterBuild(), staticHost()],
  build: {
    target: 'baseline-widely-available',
    // It would fetch by script, which no page of ours may.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs, in one file: many small ones would take longer, and pack worse.
            { name: 'app', tags: ['$initial'], priority: 1 },
            { name: 'rules', test: /[\\/]src[\\/]rules[\\/]/ },
          ],
        },
      },
    },
    license: { fileName: foundName },
  },
  test: {
    allowOnly: false,
    // All cores: the machine has nothing else to do while the tests run.
    maxWorkers: '100%',
    restoreMocks: true,
    // A limit against what hangs. How long a test takes depends on the machine, and is no matter of any test.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...needDocument, faults, ofBuild],
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          environment: 'jsdom',
          include: needDocument,
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        extends: true,
        // Some of them make a build of their own.
        test: { name: 'built', environment: 'node', include: [ofBuild], testTimeout: 60_000 },
      },
      { extends: true, test: { name: 'faults', environment: 'node', include: [faults] } },
    ],
  },
}))
