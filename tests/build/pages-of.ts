import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf } from '../../scripts/build/file-of.mjs'

/** The build that is looked at: the one of the stage before, unless another is named. */
export const folder = process.env['UNKNOT_BUILD'] ?? 'dist'

export const read = (file: string, from = folder): string => readFileSync(join(from, file), 'utf8')

/** The scripts or the style sheets of the build. */
export const filesOf = (kind: 'js' | 'css'): readonly string[] =>
  readdirSync(join(folder, 'assets')).filter((name) => name.endsWith(`.${kind}`))

/** How large a file is when it comes over the wire, in bytes: of Brotli, where that made it smaller. */
const packed = (file: string): number => {
  const path = join(folder, file)
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size
}

/** What a browser fetches before a page works, in bytes of Brotli: the page itself, and the scripts that it names. */
export const weightOf = (path: string): { readonly page: number; readonly scripts: number } => {
  const file = fileOf(path)
  const scripts = [...read(file).matchAll(/(?:src|href)="\/(assets\/[^"]*\.js)"/g)].map(
    ([, name = '']) => name,
  )
  return { page: packed(file), scripts: scripts.reduce((sum, name) => sum + packed(name), 0) }
}
