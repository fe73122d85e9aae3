import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { screens, startWords } from '../../src/content/en/index.ts'

interface Picture {
  readonly src: string
  readonly sizes: string
  readonly type: string
  readonly purpose?: string
  readonly form_factor?: string
}

interface Manifest {
  readonly name: string
  readonly icons: readonly Picture[]
  readonly shortcuts: readonly { name: string; url: string; icons: readonly Picture[] }[]
  readonly screenshots: readonly Picture[]
  readonly start_url: string
  readonly scope: string
}

const manifest: Manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'))
const start = readFileSync('index.html', 'utf8')

/** The width and height that a picture itself names. */
const sizeOf = (file: string): string => {
  const bytes = readFileSync(`public/${file}`)
  const isPng = bytes.toString('latin1', 1, 4) === 'PNG'
  if (isPng) return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
  // WebP with a colour profile: width and height less one, in three bytes each.
  if (bytes.toString('latin1', 8, 16) === 'WEBPVP8X') {
    return `${bytes.readUIntLE(24, 3) + 1}x${bytes.readUIntLE(27, 3) + 1}`
  }
  throw new Error(`${file} is neither PNG nor WebP with a colour profile`)
}

const pictures = [
  ...manifest.icons,
  ...manifest.screenshots,
  ...manifest.shortcuts.flatMap(({ icons }) => icons),
]

describe('the manifest', () => {
  test.each(pictures.filter(({ sizes }) => sizes !== 'any'))(
    'says the size of $src as it is',
    ({ src, sizes }) => {
      expect(sizeOf(src)).toBe(sizes)
    },
  )

  test('has the icons that systems ask for', () => {
    const has = manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)
    expect(has).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable', '512x512 monochrome']),
    )
    expect(sizeOf('install/apple-touch-icon.png')).toBe('180x180')
    expect(start).toContain('install/apple-touch-icon.png')
  })

  test('shows narrow pictures of one shape, and a wide one', () => {
    const [narrow = [], wide = []] = ['narrow', 'wide'].map((form) =>
      manifest.screenshots.filter(({ form_factor }) => form_factor === form).map(({ sizes }) => sizes),
    )
    expect(new Set(narrow).size).toBe(1)
    expect(wide.length).toBeGreaterThan(0)
  })

  test('holds under any base path: no address in it begins at the root of the host, or leaves it', () => {
    const addresses = [
      manifest.start_url,
      manifest.scope,
      ...pictures.map(({ src }) => src),
      ...manifest.shortcuts.map(({ url }) => url),
    ]
    const home = 'https://example.org/some/where/'
    for (const address of addresses) expect(new URL(address, home).href).toContain(home)
  })

  test('calls things what the app calls them', () => {
    expect(manifest.name).toBe(screens.brand)
    expect(manifest.shortcuts.find(({ url }) => url === 'help-now')?.name).toBe(startWords.helpNow)
  })
})
