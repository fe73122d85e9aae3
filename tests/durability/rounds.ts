/** Things that a person sees done, each killed at that very moment and looked for again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import {
  checkAnswersWords,
  doseProductNames,
  dosesScreenWords,
  doseWords,
  planWords,
  timerWords,
} from '../../src/content/en/index.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'
import { openBrowser, seen } from './killable.ts'

export interface Deed {
  readonly name: string
  /** From an empty browser to the tap that does it. Resolves once the screen says that it is done. */
  doIt(page: Page, site: string): Promise<void>
  /** Whether it is there when the browser is opened again, and the screen shows it. */
  isThere(page: Page, site: string): Promise<boolean>
}

const answered = async (page: Page, site: string, answers = aWellAdultInTheUk, isConfirmed = false) => {
  await page.goto(`${site}/robots.txt`)
  await page.evaluate(
    ([told, confirmed]) => {
      const now = Date.now()
      const state = { answers: told, begunAt: now, spasmAt: now, ...(confirmed && { confirmedAt: now }) }
      localStorage.setItem('unknot', JSON.stringify({ version: 1, state }))
    },
    [answers, isConfirmed] as const,
  )
}

const hasHeading = async (page: Page, title: string) => {
  await page.getByRole('heading', { level: 1 }).waitFor()
  return (await page.getByRole('heading', { level: 1, name: title, exact: true }).count()) === 1
}

export const dose: Deed = {
  name: 'a dose that is told as saved',
  doIt: async (page, site) => {
    await answered(page, site)
    await page.goto(`${site}/doses/log`)
    await page.getByRole('radio', { name: doseProductNames('uk').paracetamol }).check()
    await page.getByRole('radio', { name: doseWords.milligrams(500), exact: true }).check()
    await page.getByRole('radio', { name: '2', exact: true }).check()
    const saved = seen(page, dosesScreenWords.done.logged)
    await page.locator('form button[type=submit]').click()
    await saved
  },
  isThere: async (page, site) => {
    await page.goto(`${site}/doses`)
    const entries = page.getByRole('link', { name: new RegExp(`^${doseWords.change} `) })
    await page.getByRole('heading', { level: 1 }).waitFor()
    // The log is read after the screen stands.
    await entries
      .first()
      .waitFor({ timeout: 2000 })
      .catch(() => undefined)
    return (await entries.count()) === 1
  },
}

export const plan: Deed = {
  name: 'answers of which the plan is shown',
  doIt: async (page, site) => {
    await answered(page, site)
    await page.goto(`${site}/check`)
    const shown = seen(page, planWords.lead)
    await page.getByRole('button', { name: checkAnswersWords.make, exact: true }).click()
    await shown
  },
  isThere: async (page, site) => {
    await page.goto(`${site}/plan`)
    return hasHeading(page, planWords.title)
  },
}

/** Stiff from the desk, with a heat pack in the house: the plan has 15 minutes of it. */
const stiff = but(aWellAdultInTheUk, { exertion: 'desk-or-phone', house: ['heat-pack-or-bottle'] })

export const timer: Deed = {
  name: 'a timer that runs',
  doIt: async (page, site) => {
    await answered(page, site, stiff, true)
    await page.goto(`${site}/timer/heat-pack`)
    const start = page.getByRole('button', { name: timerWords.start(15, 'heat'), exact: true })
    await start.waitFor()
    for (const box of await page.getByRole('checkbox', { name: /skin|rub/ }).all()) await box.check()
    await page.getByRole('radio', { name: timerWords.before.lying.sitting }).check()
    await start.click()
    await page.getByRole('timer').waitFor()
  },
  isThere: async (page, site) => {
    await page.goto(`${site}/timer/heat-pack`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return (await page.getByRole('timer').count()) === 1
  },
}

export interface Count {
  readonly rounds: number
  /** The rounds, from 1, after which it was gone. */
  readonly lost: readonly number[]
}

/** Does it, kills the browser, opens it again on the same profile and looks; each round on a profile of its own. */
export const killAfter = async (
  { doIt, isThere }: Deed,
  site: string,
  rounds: number,
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Count> => {
  const lost: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const profile = mkdtempSync(join(tmpdir(), 'unknot-killed-'))
    try {
      const first = await openBrowser(profile)
      try {
        await before(first.page)
        await doIt(first.page, site)
      } finally {
        await first.kill()
      }
      const second = await openBrowser(profile)
      try {
        if (!(await isThere(second.page, site))) lost.push(round)
      } finally {
        await second.kill()
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    }
  }
  return { rounds, lost }
}
