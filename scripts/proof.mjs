/**
 * Proves the promises of the rules over all possible answers, and prints each with proved or refuted, a
 * counterexample, and how long it took. Ends with how many answer sheets there are. The tests beside it
 * (`npx vitest run tests/proof`) hold the translation against the rules, and plant faults.
 */
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})
try {
  const { prove } = await vite.ssrLoadModule('/tests/proof/prove.ts')
  process.exitCode = prove((/** @type {string} */ line) => console.log(line)) ? 0 : 1
} finally {
  await vite.close()
}
