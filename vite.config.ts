import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Tests of what a person sees or a browser keeps need a document; all others run without one. */
const needDocument = ['tests/{screens,components,state,device}/**/*.test.{ts,tsx}', 'tests/*.test.tsx']

export default defineConfig({
  plugins: [react()],
  build: { target: 'baseline-widely-available' },
  test: {
    allowOnly: false,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: needDocument,
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
    ],
  },
})
