import { axeFindings } from '../support/axe.ts'
import { confusesListeners } from '../support/heard.ts'
import { expect, test } from '../support/journey.ts'
import { sticksOut, tooSmall } from '../support/room.ts'
import { screens } from './screens.ts'

const viewports = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { name, path, answers, after, prepare } of screens) {
  const mayLeadOn = typeof after === 'object' && ('follow' in after || 'press' in after)
  test(`${name}: axe finds nothing by day or by night, it is well built for listeners, and all can be hit`, async ({
    page,
    person,
  }) => {
    await person.open(path, answers, true)
    await person.takenUp()
    await prepare?.(page, person)
    expect(mayLeadOn ? path : person.path()).toBe(path)
    expect(await confusesListeners(page)).toEqual([])
    for (const viewport of viewports) {
      await page.setViewportSize(viewport)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await axeFindings(page)).toEqual([])
      }
      expect(await tooSmall(page)).toEqual([])
      expect(await sticksOut(page)).toBe(0)
    }
  })
}
