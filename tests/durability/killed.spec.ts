import { expect, test } from '@playwright/test'
import { dose, killAfter, plan, timer } from './rounds.ts'

/** How often each is tried: a few times with all other tests, 100 times by `npm run durability`. */
const rounds = Number(process.env['UNKNOT_ROUNDS'] ?? 5)

const minute = 60_000

for (const deed of [dose, plan, timer]) {
  test(`${deed.name} outlives a browser that is killed at that moment`, async ({ baseURL }, info) => {
    test.setTimeout(rounds * minute)
    const { lost } = await killAfter(deed, baseURL ?? '', rounds)
    info.annotations.push({
      type: 'count',
      description: `${deed.name}: ${rounds} rounds, ${lost.length} lost`,
    })
    expect(lost).toEqual([])
  })
}

test('a store that says saved and writes nothing is found out', async ({ baseURL }) => {
  const { lost } = await killAfter(dose, baseURL ?? '', 1, (page) =>
    page.addInitScript(() => {
      // It runs in the page, where nothing of this file is.
      // eslint-disable-next-line unicorn/consistent-function-scoping
      IDBObjectStore.prototype.put = function put() {
        return this.getKey('nothing') as IDBRequest<IDBValidKey>
      }
    }),
  )
  expect(lost).toEqual([1])
})

test('without the copies, answers are lost: the browser holds them back', async ({ baseURL }) => {
  const { lost } = await killAfter(plan, baseURL ?? '', 1, (page) =>
    page.addInitScript(() => {
      const open = IDBFactory.prototype.open
      IDBFactory.prototype.open = function without(name, version) {
        if (name !== 'unknot') throw new DOMException('no', 'SecurityError')
        return open.call(this, name, version)
      }
    }),
  )
  expect(lost).toEqual([1])
})
