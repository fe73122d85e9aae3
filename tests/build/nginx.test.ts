import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caching, headers, shell } from '../../scripts/build/headers.mjs'
import { nginxSite, nginxSnippet } from '../../scripts/build/nginx.mjs'

test.each([
  ['unknot.conf', nginxSnippet()],
  ['site.conf', nginxSite()],
])('hosting/nginx/%s is what the table makes of it', (name, text) => {
  // After a change of the table: npm run hosting
  expect(readFileSync(`hosting/nginx/${name}`, 'utf8')).toBe(text)
})

describe.each(['/', '/back/', '/a/b/'])('under %s', (base) => {
  const snippet = nginxSnippet(base)
  const blocks = snippet.split(/^(?=location )/m)
  const answering = blocks.filter((block) => block.includes('add_header'))

  test('every block that answers with a file has every header of the table', () => {
    expect(answering.length).toBeGreaterThan(caching.length)
    for (const block of answering) {
      for (const [name, value] of Object.entries(headers)) {
        expect(block).toContain(`add_header ${name} "${value}" always;`)
      }
    }
  })

  test('every row of the table has a block, and what is found nowhere is the app', () => {
    for (const { files, value } of caching) {
      const block = blocks.find((one) => one.startsWith(`location ${base}${files.replace('*', '')} {`))
      expect(block).toContain(`add_header Cache-Control "${value}";`)
    }
    expect(snippet).toContain(` ${base}${shell};`)
  })
})
