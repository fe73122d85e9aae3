import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { pseudoLocale } from './scripts/pseudo-locale.mjs'

/** Tests of what a person sees or a browser keeps need a document; all others run without one. */
const needDocument = ['tests/{screens,components,state,device}/**/*.test.{ts,tsx}', 'tests/*.test.tsx']

/** Minutes of trying every small fault in the tables: `npm run mutation`, not `npm test`. */
const faults = 'tests/mutation/*.test.ts'

export default defineConfig(({ mode }) => ({
  plugins: [react(), mode === 'pseudo' && pseudoLocale()],
  build: { target: 'baseline-widely-available' },
  test: {
    allowOnly: false,
    // All cores: the machine has nothing else to do while the tests run.
    maxWorkers: '100%',
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...needDocument, faults],
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
      { extends: true, test: { name: 'faults', environment: 'node', include: [faults] } },
    ],
  },
}))
