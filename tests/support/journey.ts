import { expect, test as base, type Locator, type Page } from '@playwright/test'
import { pseudo } from '../../scripts/pseudo.mjs'
import { checkAnswersWords, screens, startWords } from '../../src/content/en/index.ts'
import { wordsOf } from '../../src/content/spoken.ts'
import { journey, type Answers, type QuestionId } from '../../src/rules/index.ts'
import { keys, thumb, type Hand } from '../journeys/hands.ts'
import type { Entry } from '../../src/journal/entry.ts'
import type { Saved } from '../../src/state/session.ts'
import { start } from './doses.ts'
import { cardOf, fieldOf, isTickAll, type Place } from './places.ts'

/** A person in front of the app. */
export class Person {
  readonly #page: Page
  readonly #hand: Hand
  readonly #say: (words: string) => string
  /** Every title that stood on a tab. */
  readonly titles: string[] = []

  /** The words of the app are as `src/content` has them, unless `say` tells how else they are shown. */
  constructor(page: Page, hand: Hand, say = (words: string) => words) {
    this.#page = page
    this.#hand = hand
    this.#say = say
  }

  path(): string {
    return new URL(this.#page.url()).pathname
  }

  heading(): Locator {
    return this.#page.getByRole('heading', { level: 1 })
  }

  link(name: string): Locator {
    return this.#page.getByRole('link', { name: this.#say(name), exact: true })
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name: this.#say(name), exact: true })
  }

  /** Presses something that leads to another screen, and waits until its heading has the focus. */
  async follow(control: Locator): Promise<void> {
    const before = this.#page.url()
    await this.#hand.press(control)
    await this.#page.waitForURL((url) => url.href !== before)
    await this.arrive()
  }

  /** Every move within the app brings the reader to the heading. */
  async arrive(): Promise<void> {
    await expect(this.heading()).toBeFocused()
    this.titles.push(await this.#page.title())
  }

  press(control: Locator): Promise<void> {
    return this.#hand.press(control)
  }

  /** Every box of this name, on whatever list. */
  boxes(name: string): Promise<readonly Locator[]> {
    return this.#page.getByRole('checkbox', { name: this.#say(name) }).all()
  }

  /** One of a group, by its name. */
  option(name: string): Locator {
    return this.#page.getByRole('radio', { name: this.#say(name), exact: true })
  }

  /** A group of options, by what is asked. */
  group(name: string): Locator {
    return this.#page.getByRole('radiogroup', { name: this.#say(name), exact: true })
  }

  /** Ticks a box that belongs to no question of the questionnaire. */
  tickBox(box: Locator): Promise<void> {
    return this.#hand.tick(box)
  }

  /** Chooses one of a group that belongs to no question of the questionnaire. */
  chooseIn(option: Locator, group: Locator): Promise<void> {
    return this.#hand.choose(option, group)
  }

  /** Goes to the first screen and presses Start. */
  async start(): Promise<void> {
    await this.#page.goto('/')
    await this.follow(this.link(startWords.visits.new.button))
  }

  /** Opens a path with answers that were given before. */
  async open(path: string, answers?: Answers, confirmed = false): Promise<void> {
    await this.#page.goto('/robots.txt')
    const given = answers && { answers, confirmed }
    await this.#page.evaluate((told) => {
      localStorage.clear()
      // Or what a crash had taken would be put back.
      indexedDB.deleteDatabase('unknot.copies')
      if (!told) return
      const begunAt = Date.now()
      const state = {
        answers: told.answers,
        begunAt,
        spasmAt: begunAt,
        ...(told.confirmed && { confirmedAt: begunAt }),
      }
      localStorage.setItem('unknot', JSON.stringify({ version: 1, state }))
    }, given)
    // Every result is kept in the journal, and asking again and again is a reason to be seen.
    await this.#keep([])
    await this.#page.goto(path)
    await this.heading().waitFor()
  }

  #at({ role, name, within }: Place): Locator {
    return (within ? this.#at(within) : this.#page).getByRole(role, { name, exact: true })
  }

  /** Puts these records in place of all that the journal has, and perhaps a session; each instant so much later. */
  async #keep(records: readonly Entry[], session?: Saved): Promise<void> {
    await this.#page.evaluate(
      async ([entries, saved, then]) => {
        const by = Date.now() - then
        const instants = [
          'at',
          'until',
          'written',
          'spasm',
          'begun',
          'plan',
          'confirmedAt',
          'begunAt',
          'spasmAt',
        ]
        const later = (what: object) =>
          Object.fromEntries(
            Object.entries(what).map(([key, value]) => [
              key,
              // No instant at all, or the first of all, stays what it is.
              instants.includes(key) && value ? Number(value) + by : value,
            ]),
          )
        if (saved) localStorage.setItem('unknot', JSON.stringify({ version: 1, state: later(saved) }))
        await new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('unknot', 1)
          opening.addEventListener('upgradeneeded', () =>
            opening.result.createObjectStore('records', { keyPath: 'id' }),
          )
          opening.addEventListener('error', () => reject(opening.error))
          opening.addEventListener('success', () => {
            const writing = opening.result.transaction('records', 'readwrite')
            writing.objectStore('records').clear()
            for (const entry of entries) writing.objectStore('records').put(later(entry))
            writing.addEventListener('complete', () => {
              opening.result.close()
              resolve()
            })
          })
        })
      },
      [records, session, start] as const,
    )
  }

  /** Opens a path with entries of before, as long ago as on a device of the other tests; and perhaps a plan of before. */
  async logged(path: string, entries: readonly Entry[], session?: Saved): Promise<void> {
    await this.#page.goto('/robots.txt')
    await this.#keep(entries, session)
    await this.#page.goto(path)
    await this.heading().waitFor()
  }

  /** Waits until the app has taken the page up, with all that it knows. */
  async takenUp(): Promise<void> {
    await this.#page.waitForFunction(() => window.early?.over)
  }

  /** The group of cards of a question, or its number field. */
  field(id: QuestionId): Locator {
    return this.#at(fieldOf(id))
  }

  card(id: QuestionId, option: string): Locator {
    return this.#at(cardOf(id, option))
  }

  async tick(id: QuestionId, ...options: readonly string[]): Promise<void> {
    for (const option of options) await this.#hand.tick(this.card(id, option))
  }

  choose(id: QuestionId, option: string): Promise<void> {
    return this.#hand.choose(this.card(id, option), this.field(id))
  }

  none(id: QuestionId): Promise<void> {
    return this.tick(id, 'none')
  }

  unsure(id: QuestionId): Promise<void> {
    return isTickAll(id) ? this.tick(id, 'not-sure') : this.choose(id, 'not-sure')
  }

  /** Answers one question as this person would; what is right already is left alone. */
  async answer(id: QuestionId, answers: Answers): Promise<void> {
    const answer = answers[id]
    if (answer === undefined) throw new Error(`This person has no answer to ${id}`)
    if (id === 'age') return this.#hand.write(this.field(id), String(answer))
    if (id === 'region') return this.#correctRegion(String(answer))
    if (!isTickAll(id)) return this.choose(id, String(answer))
    for (const option of [answer].flat()) {
      if (!(await this.card(id, String(option)).isChecked())) await this.tick(id, String(option))
    }
  }

  async #correctRegion(region: string): Promise<void> {
    if ((await this.card('region', region).count()) === 0) {
      await this.#hand.press(this.#page.locator('summary').filter({ hasText: screens.ask.change }))
    }
    if (!(await this.card('region', region).isChecked())) await this.choose('region', region)
  }

  /** Answers every question of the page that is open, and goes on. */
  async answerPage(answers: Answers): Promise<void> {
    const id = this.path().replace('/ask/', '')
    const shown = journey(answers).find((page) => page.id === id)?.questions ?? []
    for (const question of shown) await this.answer(question.id, answers)
    await this.goOn()
  }

  goOn(): Promise<void> {
    return this.follow(this.button(screens.continue))
  }

  /** Answers page after page until no more is asked. Gives the paths that were seen, the last one too. */
  async answerAll(answers: Answers): Promise<readonly string[]> {
    const seen = [this.path()]
    while (this.path().startsWith('/ask/')) {
      await this.answerPage(answers)
      seen.push(this.path())
    }
    return seen
  }

  /** From Check your answers to the page of one answer. */
  change(id: QuestionId): Promise<void> {
    const { short = id } = wordsOf(id) ?? {}
    return this.follow(this.link(`${screens.change} ${short}`))
  }

  confirm(): Promise<void> {
    return this.follow(this.button(checkAnswersWords.make))
  }
}

/** What a browser let out during a journey. */
export interface Witness {
  /** Every address that the page had. */
  readonly addresses: string[]
  /** Every address that anything was fetched from. */
  readonly requests: string[]
  /** Every line on the console, and every error. */
  readonly console: string[]
}

/** What the runner itself says where a journey goes without our worker. */
const workerIsKeptOut = 'Service Worker registration blocked by Playwright'

const ownOrigin = (address: string, origin: string | undefined) => new URL(address).origin === origin

/** A journey with a person in it. Whatever else it looks at, nothing may leave the device or break on the way. */
export const test = base.extend<{ person: Person; witness: Witness }>({
  timezoneId: 'Europe/London',
  person: async ({ page }, use, info) => {
    const say = info.project.name === 'pseudo' ? pseudo : undefined
    await use(new Person(page, info.project.name === 'phone' ? thumb : keys, say))
  },
  witness: [
    async ({ page, baseURL }, use) => {
      const witness: Witness = { addresses: [], requests: [], console: [] }
      page.on('console', (message) => {
        if (message.text() !== workerIsKeptOut) witness.console.push(message.text())
      })
      page.on('pageerror', (error) => witness.console.push(error.message))
      page.on('request', (request) => witness.requests.push(request.url()))
      page.on('framenavigated', (frame) => witness.addresses.push(frame.url()))
      await use(witness)
      expect(witness.console).toEqual([])
      expect(witness.requests.filter((address) => !ownOrigin(address, baseURL))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
