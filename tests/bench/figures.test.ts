import { expect, test } from 'vitest'
import { countReceived } from '../../bench/browser.mjs'
import { goalRow, isMet, median, ratioByTurns, times } from '../../bench/figures.mjs'
import { goalTable, writtenBetween } from '../../bench/report.mjs'
import { fileFor } from '../../bench/serve.mjs'

const goal = { what: 'a goal', limit: 100, unit: 'ms', bound: 'at most' } as const

test('the median is the middle, between two where the count is even, and nothing has none', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([])).toBeNaN()
})

test('a machine that slows down half way changes no ratio, and who did not run has none', () => {
  expect(ratioByTurns([20, 20, 60], [10, 10, 30])).toBe(2)
  // The middle of each alone would say four.
  expect(ratioByTurns([20, 40, 40], [10, 10, 20])).toBe(2)
  expect(ratioByTurns([], [10, 10, 30])).toBeNaN()
  expect(ratioByTurns([20, 20], [])).toBeNaN()
})

test('a goal is met up to its limit, and missed beyond it', () => {
  expect(isMet({ ...goal, value: 100 })).toBe(true)
  expect(isMet({ ...goal, value: 100.1 })).toBe(false)
  expect(isMet({ ...goal, bound: 'under', value: 100 })).toBe(false)
  expect(isMet({ ...goal, bound: 'at least', value: 100 })).toBe(true)
  expect(isMet({ ...goal, bound: 'at least', value: 99 })).toBe(false)
})

test('what was not measured is never met', () => {
  expect(isMet({ ...goal, value: undefined })).toBe(false)
  expect(isMet({ ...goal, bound: 'at least', value: Number.NaN })).toBe(false)
  expect(goalRow({ ...goal, value: undefined }).at(-1)).toBe('open')
})

test('a missed goal says by how much of its limit', () => {
  expect(goalRow({ ...goal, value: 150 }).at(-1)).toBe('missed, by 50 %')
  expect(goalRow({ ...goal, bound: 'at least', value: 75 }).at(-1)).toBe('missed, by 25 %')
})

test('a ratio to nothing is no ratio', () => {
  expect(times(3, 2)).toBe('× 1.50')
  expect(times(3, 0)).toBe('–')
  expect(times(Number.NaN, 2)).toBe('–')
})

type Listener = (event: object) => void

/** A page that receives what it is told to. */
const aPage = () => {
  const listeners = new Map<string, Listener>()
  const received = countReceived({
    on: (event: string, listener: Listener) => void listeners.set(event, listener),
  } as unknown as Parameters<typeof countReceived>[0])
  const tell = (event: string, about: object) => listeners.get(`Network.${event}`)?.(about)
  const answer = (requestId: string, mimeType: string, encodedDataLength: number) =>
    tell('responseReceived', { requestId, response: { mimeType, encodedDataLength } })
  return { received, tell, answer }
}

test('what arrives is counted while it arrives, and scripts apart', () => {
  const { received, tell, answer } = aPage()
  answer('page', 'text/html', 100)
  answer('app', 'text/javascript', 50)
  tell('dataReceived', { requestId: 'app', encodedDataLength: 1000 })
  expect(received()).toEqual({ bytes: 1150, scriptBytes: 1050 })
  tell('loadingFinished', { requestId: 'app', encodedDataLength: 2050 })
  tell('loadingFinished', { requestId: 'page', encodedDataLength: 400 })
  expect(received()).toEqual({ bytes: 2450, scriptBytes: 2050 })
})

test('the host answers a path with its page, else with the app, and a missing file with nothing', () => {
  const files = new Map(
    ['/index.html', '/ask/chest.html', '/plan/index.html', '/app.js'].map((name) => [name, 1]),
  )
  expect(fileFor(files, '/ask/chest')).toBe('/ask/chest.html')
  expect(fileFor(files, '/plan/')).toBe('/plan/index.html')
  expect(fileFor(files, '/doses')).toBe('/index.html')
  expect(fileFor(files.set('/app.html', 1), '/doses')).toBe('/app.html')
  expect(fileFor(files, '/gone.js')).toBeUndefined()
})

test('the goals are written between their marks and nowhere else', () => {
  const marks = '<!-- bench: written by npm run bench -- --write -->\nold\n<!-- /bench -->'
  const written = writtenBetween(`before\n${marks}\nafter`, 'new')
  expect(written).toMatch(/^before\n/)
  expect(written).toMatch(/\nafter$/)
  expect(written).toContain('\nnew\n')
  expect(written).not.toContain('old')
  expect(() => writtenBetween('no marks', 'new')).toThrow(/no place/)
})

test('a table of goals has a row for each goal of each section', () => {
  const section = {
    title: '',
    notes: [],
    head: [],
    rows: [],
    goals: [
      { ...goal, value: 1 },
      { ...goal, value: 2 },
    ],
  }
  expect(goalTable([section, section]).split('\n')).toHaveLength(2 + 4)
})
