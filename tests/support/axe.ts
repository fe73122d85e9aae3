import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const run = `axe.run({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })`

/** What axe holds against the page as it stands: every rule, best practice too. One line for each finding. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await page.evaluate<AxeResults>(`${source}; ${run}`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}
