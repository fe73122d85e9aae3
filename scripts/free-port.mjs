/** Finds a port nobody listens on: the wished one if it is free, else any. */
import { createServer } from 'node:net'

/** @param {number} wished @returns {Promise<number>} */
export function freePort(wished) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && wished !== 0) resolve(freePort(0))
      else reject(error)
    })
    probe.listen(wished, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : wished
      probe.close(() => resolve(port))
    })
  })
}
