/** Somebody in front of any engine: the few things that a journey through all of them needs. */
import { expect, test as base, type Locator, type Page } from '@playwright/test'
import { journey, type Answers } from '../../src/rules/index.ts'
import { screens } from '../../src/content/en/index.ts'
import { buttonOf, cardOf, fieldOf, type Place } from './places.ts'
import { openWebKit } from './webkit.ts'

/** What an engine must be able to do. */
export interface Engine {
  goto(path: string): Promise<void>
  path(): Promise<string>
  press(place: Place): Promise<void>
  /** Writes into an empty field. */
  write(place: Place, text: string): Promise<void>
  /** The words in what has the focus. */
  focused(): Promise<string>
  /** Whether there is such a thing to be seen. */
  shows(place: Place): Promise<boolean>
  close(): Promise<void>
}

const inPlaywright = (page: Page, close: () => Promise<void>): Engine => {
  const at = ({ role, name, within }: Place): Locator =>
    (within ? at(within) : page).getByRole(role, { name, exact: true })
  return {
    goto: async (path) => void (await page.goto(path)),
    path: async () => new URL(page.url()).pathname,
    press: (place) => at(place).click(),
    write: (place, text) => at(place).fill(text),
    focused: () => page.evaluate(() => document.activeElement?.textContent ?? ''),
    shows: (place) => at(place).isVisible(),
    close,
  }
}

export class Visitor {
  readonly #engine: Engine

  constructor(engine: Engine) {
    this.#engine = engine
  }

  open(path: string): Promise<void> {
    return this.#engine.goto(path)
  }

  press(place: Place): Promise<void> {
    return this.#engine.press(place)
  }

  async isAt(path: string): Promise<void> {
    await expect.poll(() => this.#engine.path()).toBe(path)
  }

  async sees(place: Place): Promise<void> {
    await expect.poll(() => this.#engine.shows(place)).toBe(true)
  }

  async hasFocusOn(words: RegExp): Promise<void> {
    await expect.poll(() => this.#engine.focused()).toMatch(words)
  }

  /** Answers page after page as this person would, until no more is asked. */
  async answerAll(answers: Answers): Promise<void> {
    for (const { id: page, questions } of journey(answers)) {
      if (!(await this.#engine.path()).startsWith('/ask/')) return
      await this.isAt(`/ask/${page}`)
      for (const { id } of questions) {
        const answer = answers[id]
        if (id === 'region' || answer === undefined) continue
        if (id === 'age') await this.#engine.write(fieldOf(id), String(answer))
        else for (const option of [answer].flat()) await this.press(cardOf(id, String(option)))
      }
      await this.press(buttonOf(screens.continue))
      await expect.poll(() => this.#engine.path()).not.toBe(`/ask/${page}`)
    }
  }
}

/** A journey that is told once and made in every engine; the project names the engine. */
export const test = base.extend<{ visitor: Visitor }>({
  visitor: async (
    { playwright, browserName, channel, launchOptions, baseURL, viewport, locale },
    use,
    info,
  ) => {
    const inBrowser = async () => {
      const browser = await playwright[browserName].launch({ ...launchOptions, ...(channel && { channel }) })
      const page = await browser.newPage({ ...(baseURL && { baseURL }), viewport, ...(locale && { locale }) })
      return inPlaywright(page, () => browser.close())
    }
    const engine = info.project.name === 'webkit' ? await openWebKit(baseURL ?? '') : await inBrowser()
    try {
      await use(new Visitor(engine))
    } finally {
      await engine.close()
    }
  },
})
