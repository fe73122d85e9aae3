import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import { cutOff, hiddenFocus, onEachOther, sticksOut, tooSmall } from '../support/room.ts'
import { screens } from './screens.ts'

interface Size {
  readonly name: string
  readonly width: number
  readonly height: number
  /** How large the letters are, in percent of what the app would choose. */
  readonly letters: number
}

const sizes: readonly Size[] = [
  { name: 'on the smallest phone', width: 320, height: 568, letters: 100 },
  { name: 'zoomed to 400 %', width: 320, height: 200, letters: 100 },
  { name: 'with letters of twice the size', width: 360, height: 740, letters: 200 },
  { name: 'on a phone laid on its side', width: 740, height: 360, letters: 100 },
]

const troubleAt = async (page: Page, { width, height, letters }: Size) => {
  await page.setViewportSize({ width, height })
  await page.evaluate(async (percent) => {
    document.documentElement.style.fontSize = `${percent}%`
    // A chart hears of its new size with the next frame, and is drawn anew after it.
    for (const wait of [requestAnimationFrame, requestAnimationFrame, setTimeout])
      await new Promise((go) => wait(go))
  }, letters)
  return {
    sticksOut: await sticksOut(page),
    cutOff: await cutOff(page),
    onEachOther: await onEachOther(page),
    hiddenFocus: await hiddenFocus(page),
    tooSmall: await tooSmall(page),
  }
}
const noTrouble = { sticksOut: 0, cutOff: [], onEachOther: [], hiddenFocus: [], tooSmall: [] }

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { name, path, answers, prepare } of screens) {
  test(`${name}: all can be read and reached at any size`, async ({ page, person }) => {
    await person.open(path, answers, true)
    await prepare?.(page, person)
    for (const size of sizes) {
      const trouble = await troubleAt(page, size)
      expect.soft(trouble, size.name).toEqual(noTrouble)
    }
  })
}
