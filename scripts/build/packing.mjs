/** Each text of a build once more as Brotli and gzip, so that no server has to pack it again and again. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** What is text. Fonts and pictures are packed already. */
const text = /\.(html|js|css|json|svg|txt|xml|webmanifest)$/

const kinds = /** @type {const} */ ([
  [
    '.br',
    (/** @type {Buffer} */ bytes) =>
      brotliCompressSync(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  ],
  ['.gz', (/** @type {Buffer} */ bytes) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION })],
])

/**
 * Writes the packed files beside the files, where they are smaller.
 * @param {{ folder: string, files: () => string[] }} built
 */
export const pack = ({ folder, files }) => {
  for (const file of files().filter((name) => text.test(name))) {
    const bytes = readFileSync(join(folder, file))
    for (const [ending, smaller] of kinds) {
      const packed = smaller(bytes)
      if (packed.length < bytes.length) writeFileSync(join(folder, file + ending), packed)
    }
  }
}
