import { expect, type Locator, type Page } from '@playwright/test'

/** How a person reaches the things on a screen. */
export interface Hand {
  /** Presses a link or a button. */
  press(control: Locator): Promise<void>
  /** Ticks a box, or takes its tick away. */
  tick(box: Locator): Promise<void>
  /** Chooses one option of a group. */
  choose(option: Locator, group: Locator): Promise<void>
  write(field: Locator, text: string): Promise<void>
}

/** A thumb on a phone: nothing but taps. */
export const thumb: Hand = {
  press: (control) => control.tap(),
  tick: (box) => box.tap(),
  choose: (option) => option.tap(),
  write: async (field, text) => {
    await field.tap()
    await field.fill(text)
  },
}

const holdsFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element.contains(document.activeElement))

/** Whoever uses the keyboard must see where they are: an outline on the control, or on its card. */
const expectFocusIsSeen = async (page: Page) => {
  const seen = await page.evaluate(() =>
    [document.activeElement, document.activeElement?.closest('label')].some((element) => {
      if (!element) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }),
  )
  expect(seen, 'the focus can be seen').toBe(true)
}

const mostSteps = 150

const tabTo = async (place: Locator) => {
  const page = place.page()
  for (let step = 0; step < mostSteps; step += 1) {
    if (await holdsFocus(place)) return expectFocusIsSeen(page)
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key never leads to ${place}`)
}

/** A keyboard and nothing else: Tab, Space, the arrows and Enter. */
export const keys: Hand = {
  press: async (control) => {
    await tabTo(control)
    await control.page().keyboard.press('Enter')
  },
  tick: async (box) => {
    await tabTo(box)
    await box.page().keyboard.press('Space')
  },
  choose: async (option, group) => {
    const { keyboard } = group.page()
    await tabTo(group)
    for (let step = 0; step < mostSteps && !(await holdsFocus(option)); step += 1) {
      await keyboard.press('ArrowDown')
    }
    if (!(await option.isChecked())) await keyboard.press('Space')
    await expectFocusIsSeen(group.page())
  },
  write: async (field, text) => {
    await tabTo(field)
    await field.page().keyboard.press('ControlOrMeta+A')
    await field.page().keyboard.type(text)
  },
}
