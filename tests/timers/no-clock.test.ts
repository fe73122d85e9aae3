import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('no timer reads a clock, a zone or a browser: the instant is always an argument', () => {
  const files = readdirSync('src/timers')
  const reads =
    /\b(Date|Intl|performance|setTimeout|setInterval|requestAnimationFrame|window|document|navigator)\b/
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((file) => reads.test(readFileSync(`src/timers/${file}`, 'utf8')))).toEqual([])
})
