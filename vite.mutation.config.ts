import { defineConfig } from 'vitest/config'

// Only the tests of the rules, in one project: mutants are tried one after another, thousands of times.
export default defineConfig({
  test: { include: ['tests/rules/**/*.test.ts'], environment: 'node', testTimeout: 20_000 },
})
