/** `vite preview` answers as a static host would, headers and all, so that what is tried on it holds elsewhere. */
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { headers, shell } from './headers.mjs'

/** @param {string} file */
const isFile = (file) => existsSync(file) && statSync(file).isFile()

/** A path without a file of its own is answered by the shell; a file that is missing is missing. @returns {import('vite').Plugin} */
export const staticHost = () => ({
  name: 'static-host',
  configurePreviewServer: ({ config, middlewares }) => {
    const folder = resolve(config.root, config.build.outDir)
    middlewares.use((request, response, next) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const path = decodeURIComponent(pathname).slice(config.base.length)
      const found = path === '' || [path, `${path}.html`].some((file) => isFile(join(folder, file)))
      const isPage = !/\.\w+$/.test(path)
      if (!found && isPage && pathname.startsWith(config.base)) request.url = config.base + shell
      next()
    })
  },
})
