/** A real browser with a profile on the disk, which can be killed at once with all that belongs to it. */
import { spawn } from 'node:child_process'
import { chromium, type Page } from '@playwright/test'
import { chromiumLaunch } from '../../scripts/chromium.mjs'

export interface Killable {
  readonly page: Page
  /** SIGKILL to the browser and every process of it. Resolves when the browser is gone. */
  kill(): Promise<void>
}

const listening = /DevTools listening on (ws:\S+)/

/** Opens a browser on a profile, as a person opens theirs. Nothing in it ends when the page is closed. */
export const openBrowser = async (profile: string): Promise<Killable> => {
  const { executablePath, args, ...rest } = await chromiumLaunch()
  const flags = ['--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  // In a group of its own, so that the whole group can be killed.
  const child = spawn(executablePath, [...args, ...flags], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: 'env' in rest ? rest.env : process.env,
  })
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      process.kill(-child.pid, 'SIGKILL')
    }
  }
  // A test that is broken off leaves no browser behind.
  process.once('exit', end)
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      process.off('exit', end)
      resolve()
    }),
  )
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString()
      const found = listening.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(`The browser ended: ${said}`)))
  })
  const browser = await chromium.connectOverCDP(address)
  const page = await browser.contexts()[0]?.newPage()
  if (!page) throw new Error('The browser has no page')
  page.setDefaultTimeout(10_000)
  return {
    page,
    kill: async () => {
      end()
      await gone
    },
  }
}

/** Resolves as soon as this text stands on the page: at the very change of the page that brings it. */
export const seen = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!document.body.textContent?.includes(wanted)) return
          observer.disconnect()
          resolve()
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
        look()
      }),
    text,
  )
