/** LHC-Forms in a real browser, and what a person sees and presses in it. */
/* eslint-disable unicorn/consistent-function-scoping -- what runs in the page knows nothing of this file */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Questionnaire, QuestionnaireResponse } from '../../src/transfer/fhir/resource.ts'

/** An address of its own. Nothing listens there: the files come from the folder. */
const site = 'http://localhost:9'

const shell = `<!doctype html><html lang="en"><meta charset="utf-8"><title>LHC-Forms</title>
<link rel="stylesheet" href="/webcomponent/styles.css"><div id="root"></div>
<script src="/webcomponent/assets/lib/zone.min.js"></script>
<script src="/webcomponent/lhc-forms.js"></script>
<script src="/fhir/R4/lformsFHIR.min.js"></script></html>`

interface LForms {
  readonly Util: {
    addFormToPage(form: object, id: string, options: object): Promise<void>
    getFormFHIRData(type: 'QuestionnaireResponse', version: 'R4'): QuestionnaireResponse
  }
}

/** One question, what is pressed in it, and the questions that must be seen after that. */
export interface Step {
  readonly question: string
  readonly answer: number | readonly string[]
  readonly seen: readonly string[]
}

/** Where LHC-Forms did otherwise. */
export interface Difference {
  readonly after: string
  readonly seen: readonly string[]
  readonly wanted: readonly string[]
}

/** Opens a page with nothing but LHC-Forms from this folder. Resolves to all that it asked for elsewhere. */
export const openLhcForms = async (page: Page, folder: string): Promise<readonly string[]> => {
  const elsewhere: string[] = []
  await page.route('**', (route) => {
    const { origin, pathname } = new URL(route.request().url())
    const file = join(folder, pathname)
    if (origin !== site) elsewhere.push(route.request().url())
    else if (pathname === '/') return route.fulfill({ body: shell, contentType: 'text/html' })
    else if (existsSync(file)) return route.fulfill({ path: file })
    return route.fulfill({ status: 404 })
  })
  await page.goto(site)
  return elsewhere
}

/** Shows a questionnaire, answers it step by step, and tells where other questions are seen than wanted. */
export const fillIn = (
  page: Page,
  questionnaire: Pick<Questionnaire, 'item'>,
  questions: readonly string[],
  steps: readonly Step[],
): Promise<Difference | undefined> =>
  page.evaluate(
    async ([form, ids, all]) => {
      const { LForms } = window as unknown as { LForms: LForms }
      const patience = 3000
      const nameOf = (element: Element) => element.id.replace(/^item-/, '').replace(/(\/\d+)+$/, '')
      const items = () =>
        [...document.querySelectorAll('lhc-item[id^="item-"]')].filter((item) => item.checkVisibility())
      const seen = () =>
        items()
          .map(nameOf)
          .filter((name) => ids.includes(name))
      const write = (input: HTMLInputElement, text: string) => {
        input.focus()
        input.value = text
        for (const type of ['input', 'change', 'blur'])
          input.dispatchEvent(new Event(type, { bubbles: true }))
      }
      const press = (item: Element, codes: readonly string[]) => {
        const boxes = [...item.querySelectorAll<HTMLElement>('label[id*="|"]')].map((label) => ({
          wanted: codes.includes(label.id.split('|').at(-1) ?? ''),
          input: label.querySelector('input'),
        }))
        for (const { wanted, input } of boxes)
          if (!wanted && input?.type === 'checkbox' && input.checked) input.click()
        for (const { wanted, input } of boxes) if (wanted && !input?.checked) input?.click()
      }
      const become = async (wanted: readonly string[]) => {
        const until = performance.now() + patience
        while (seen().join() !== wanted.join() && performance.now() < until) {
          await new Promise((resolve) => requestAnimationFrame(resolve))
        }
        return seen().join() === wanted.join()
      }
      await LForms.Util.addFormToPage(form, 'root', { prepopulate: false })
      for (const { question, answer, seen: wanted } of all) {
        const item = items().find((one) => nameOf(one) === question)
        const number = item?.querySelector('input')
        if (item && typeof answer !== 'number') press(item, answer)
        else if (number) write(number, String(answer))
        if (!(await become(wanted))) return { after: question, seen: seen(), wanted }
      }
      return undefined
    },
    [questionnaire, questions, steps] as const,
  )

/** What LHC-Forms makes of what was filled in. */
export const responseFrom = (page: Page): Promise<QuestionnaireResponse> =>
  page.evaluate(() => {
    const { LForms } = window as unknown as { LForms: LForms }
    return LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')
  })
