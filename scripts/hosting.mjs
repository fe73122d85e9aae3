/**
 * `npm run hosting`: writes the files for nginx into `hosting`, from the table in `build/headers.mjs`. With
 * a path, as `npm run hosting -- /back/`, it prints the snippet for that path instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nginxSite, nginxSnippet } from './build/nginx.mjs'

const folder = fileURLToPath(new URL('../hosting/nginx/', import.meta.url))
const base = process.argv[2]

if (base === undefined) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}unknot.conf`, nginxSnippet())
  writeFileSync(`${folder}site.conf`, nginxSite())
} else if (/^\/([\w-]+\/)*$/.test(base)) console.log(nginxSnippet(base))
else {
  console.error('A path has a slash at both ends, as /back/')
  process.exitCode = 1
}
