/** How a screen is built for those who hear it. */
import type { Page } from '@playwright/test'

const landmarks = ['banner', 'main', 'contentinfo', 'navigation', 'region', 'complementary', 'form', 'search']
const needName = ['region', 'navigation', 'article', 'figure', 'img', 'dialog']
const controls = ['link', 'button', 'checkbox', 'radio', 'textbox', 'searchbox', 'combobox', 'switch']

interface Heard {
  readonly role: string
  readonly name: string
  readonly level: number
}

/** One line of what is heard: its role, its name, and its level if it is a heading. */
const read = (line: string): Heard => {
  const [, role = '', name = ''] = /^\s*- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? []
  return { role, name, level: Number(/\[level=(\d)\]/.exec(line)?.[1] ?? 0) }
}

/** The groups of controls whose name is not said. */
const namelessGroups = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('fieldset, [role=group], [role=radiogroup]')]
      .filter((group) => {
        const ids = group.getAttribute('aria-labelledby')?.split(' ') ?? []
        const words = ids.map((id) => document.getElementById(id)?.textContent ?? '').join('')
        const legend = group.querySelector(':scope > legend')?.textContent ?? ''
        return `${words}${legend}${group.getAttribute('aria-label') ?? ''}`.trim() === ''
      })
      .map((group) => `no name: ${group.outerHTML.slice(0, 100)}`),
  )

/** What would confuse someone who hears the page, one line for each finding. */
export const confusesListeners = async (page: Page): Promise<readonly string[]> => {
  const all = (await page.locator('body').ariaSnapshot()).split('\n').map(read)
  const found: string[] = [...(await namelessGroups(page))]
  for (const { role, name } of all) {
    if ([...needName, ...controls].includes(role) && name === '') found.push(`no name: ${role}`)
  }
  const headings = all.filter(({ role }) => role === 'heading')
  const titles = headings.filter(({ level }) => level === 1)
  if (titles.length !== 1) found.push(`${titles.length} headings of level 1`)
  for (const [i, { level, name }] of headings.entries()) {
    const before = headings[i - 1]?.level ?? level
    if (level > before + 1) found.push(`from level ${before} to ${level}: ${name}`)
  }
  const places = all.filter(({ role }) => landmarks.includes(role)).map(({ role, name }) => `${role} ${name}`)
  const twice = places.filter((place, i) => places.indexOf(place) !== i)
  found.push(...twice.map((place) => `twice: ${place}`))
  if (places.filter((place) => place.startsWith('main')).length !== 1) found.push('not one main part')
  return found
}
