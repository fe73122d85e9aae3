import { mkdirSync, writeFileSync } from 'node:fs'
import { screens } from '../journeys/screens.ts'
import { test } from '../support/journey.ts'

const folder = 'read-aloud'

for (const [i, { name, path, answers, prepare }] of screens.entries()) {
  test(`what one hears of ${name}`, async ({ page, person }) => {
    await page.clock.setFixedTime('2026-11-24T02:08:00Z')
    await person.open(path, answers, true)
    await prepare?.(page, person)
    const heard = await page.locator('body').ariaSnapshot()
    mkdirSync(folder, { recursive: true })
    const file = `${String(i + 1).padStart(2, '0')} ${name.replaceAll(':', '')}.txt`
    writeFileSync(`${folder}/${file}`, `${await page.title()}\n${heard}\n`)
  })
}
