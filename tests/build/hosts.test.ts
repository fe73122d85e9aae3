import { expect, test } from 'vitest'
import { caching, headers } from '../../scripts/build/headers.mjs'
import { read } from './pages-of.ts'

const hosts = ['_headers', 'vercel.json', '.htaccess']

test.each(hosts)('%s has every header of the table, and how long files may be kept', (file) => {
  const text = read(file)
  for (const [name, value] of Object.entries(headers)) {
    expect(text).toContain(name)
    expect(text).toContain(value)
  }
  for (const { files, value } of caching.filter((row) => row.files !== '*')) {
    expect(text).toContain(files.replace('*', ''))
    expect(text).toContain(value)
  }
})

test('no host is told of an exception, or of a place elsewhere', () => {
  for (const file of hosts) expect(read(file)).not.toMatch(/unsafe|https?:\/\/|data:|blob:/)
})

test('Netlify and Cloudflare are told of every page that it must not be kept', () => {
  for (const path of ['/', '/index.html', '/ask/chest', '/app.html', '/404.html', '/sw.js']) {
    expect(read('_headers')).toMatch(new RegExp(`^${path}\n  Cache-Control: no-cache$`, 'm'))
  }
})
