import { expect, type Page } from '@playwright/test'
import { screens as words } from '../../src/content/en/index.ts'
import { leftBy } from '../support/check-ins.ts'
import { had } from '../support/doses.ts'
import type { Person } from '../support/journey.ts'
import { screenStates, type After, type ScreenState } from '../support/screen-states.ts'

/** A screen, how to come to it, and what to do there before one looks. */
export interface Screen extends ScreenState {
  readonly prepare?: (page: Page, person: Person) => Promise<void>
}

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

const doing =
  (after: After) =>
  async (page: Page, person: Person): Promise<void> => {
    if (after === 'open all') return openAll(page)
    // A button, not a link: what was logged before is there then.
    if (after === 'main button') return person.press(page.locator('[data-dock] > button:last-child'))
    if (typeof after === 'object' && 'press' in after) {
      for (const name of after.press) {
        const [button, option] = [person.button(name), person.option(name)]
        await button.or(option).waitFor()
        await ((await option.count()) > 0 ? option.setChecked(true) : person.press(button))
      }
      return undefined
    }
    if (typeof after === 'object' && 'follow' in after) {
      for (const path of after.follow) await person.follow(page.locator(`a[href^="${path}"]`).first())
      return undefined
    }
    if (typeof after === 'object' && 'choose' in after) {
      await page.locator('input[type=file]').setInputFiles(after.choose)
      return expect(page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible()
    }
    if (after !== 'go on') for (const box of await person.boxes(after.tick)) await box.setChecked(true)
    await person.press(person.button(words.continue))
  }

const preparing =
  ({ path, answers = {}, doses = [], past, entries: more = [], after }: ScreenState) =>
  async (page: Page, person: Person): Promise<void> => {
    const left = past && leftBy(answers, past)
    const entries = [...had(...doses), ...(left?.entries ?? []), ...more]
    if (entries.length > 0) await person.logged(path, entries, left?.session)
    if (after) await doing(after)(page, person)
  }

/** Every screen of the app, in each of its states. */
export const screens: readonly Screen[] = screenStates.map((state) =>
  state.after || state.doses || state.past || state.entries ? { ...state, prepare: preparing(state) } : state,
)
