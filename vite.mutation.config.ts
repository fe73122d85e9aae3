import { defineConfig } from 'vitest/config'

// The quick tests of the rules, in one project: faults are tried one after another, hundreds of times.
// The slow ones draw people at random and would only notice more.
export default defineConfig({
  test: {
    include: [
      'tests/rules/{language,small-rules,small-assessment,small-medicine,quick-check,read-answers,scenarios,medicine,plan,labels}.test.ts',
    ],
    environment: 'node',
    testTimeout: 30_000,
  },
})
