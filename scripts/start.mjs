/** `npm start`: installs what is missing, builds the app and serves it on this machine only. */
import { ensureDeps } from './ensure-deps.mjs'

ensureDeps()
// The person starting the app gets the production build, whatever their shell says.
delete process.env.NODE_ENV

const { build, preview } = await import('vite')
await build({ logLevel: 'warn' })
const server = await preview({ preview: { host: '127.0.0.1', port: 4173, strictPort: false } })
console.log(`\n  Unknot is running. Open ${server.resolvedUrls?.local[0]}\n  Stop it with Ctrl+C.\n`)
