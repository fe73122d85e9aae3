import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  cautionWords,
  checkInWords,
  clueNames,
  flagWords,
  neverWords,
  planWords,
  remedyWords,
  rulesWords,
} from '../../src/content/en/index.ts'
import {
  allCautions,
  clues,
  escalations,
  neverSuggested,
  redFlags,
  remedies,
  sources,
  type Source,
} from '../../src/rules/index.ts'
import { renderApp } from '../support/render-app.tsx'

/** The rules under one of the folded headings. */
const listed = async (summary: string) => {
  await renderApp({ path: '/rules' })
  const summaries = [...document.querySelectorAll('summary')]
  const folded = summaries.find(({ textContent }) => textContent.startsWith(summary))?.closest('details')
  if (!folded) throw new Error(`${summary} is not there`)
  return [...folded.querySelectorAll('li')].map((rule) => ({
    name: rule.querySelector('h2, h3')?.textContent ?? '',
    text: rule.textContent,
  }))
}

test.each(['now', 'today', 'within-days'] as const)(
  'every red flag of "%s" is read aloud',
  async (urgency) => {
    const names = redFlags.filter((row) => row.urgency === urgency).map(({ id }) => flagWords[id].name)
    const rules = await listed(rulesWords.urgency[urgency])
    expect(rules.map(({ name }) => name)).toEqual(names)
    for (const { text } of rules) expect(text).toContain(planWords.source)
  },
)

test('every reason to be seen after a check-in is read aloud, with how soon', async () => {
  const rules = await listed(rulesWords.checkIns)
  expect(rules.map(({ name }) => name)).toEqual(
    escalations.map(({ id }) => checkInWords.escalations[id].name),
  )
  for (const [at, { urgency }] of escalations.entries()) {
    expect(rules[at]?.text).toContain(rulesWords.urgency[urgency])
  }
})

test('every clue is read aloud with its points', async () => {
  const rules = await listed(rulesWords.clues)
  expect(rules.map(({ name }) => name)).toEqual(
    clues.map(({ id, points }) => `${clueNames[id]}: ${rulesWords.points(points)}`),
  )
})

test('every caution is read aloud with what it keeps back', async () => {
  const rules = await listed(rulesWords.cautions)
  expect(rules.map(({ name }) => name)).toEqual(allCautions.map(({ id }) => cautionWords[id].name))
  for (const [at, { marks }] of allCautions.entries()) {
    const kept = Object.values(marks)
    expect(rules[at]?.text.includes(`${rulesWords.avoid}:`)).toBe(kept.includes('avoid'))
    expect(rules[at]?.text.includes(`${rulesWords.ask}:`)).toBe(kept.includes('ask'))
  }
})

test('every remedy, and all that is never suggested, is read aloud', async () => {
  expect((await listed(rulesWords.remedies)).map(({ name }) => name)).toEqual(
    remedies.map(({ id }) => remedyWords[id].title),
  )
  cleanup()
  expect((await listed(rulesWords.never)).map(({ name }) => name)).toEqual(
    neverSuggested.map(({ id }) => neverWords[id].name),
  )
})

test('no rule shows an id of the program', async () => {
  await renderApp({ path: '/rules' })
  const text = screen.getByRole('main').textContent
  const ids = [...redFlags, ...allCautions, ...remedies].map(({ id }) => id)
  const longIds = ids.filter((id) => id.split('-').length > 3)
  expect(longIds.length).toBeGreaterThan(0)
  expect(longIds.filter((id) => text.includes(id))).toEqual([])
})

test('every source that can be found says where, and when it was read', async () => {
  await renderApp({ path: '/rules' })
  const used = new Set([...redFlags, ...allCautions, ...remedies].flatMap(({ source }) => [...source]))
  const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
  const urls = [...used].map((id): Source => sources[id]).flatMap(({ url }) => url ?? [])
  expect(urls.length).toBeGreaterThan(0)
  expect(links).toEqual(expect.arrayContaining(urls))
})

const shown = () => document.querySelectorAll('main details li').length

test('the rules can be narrowed to one question, to one remedy, and widened again', async () => {
  const { user } = await renderApp({ path: '/rules' })
  const all = shown()
  await user.selectOptions(screen.getByLabelText(rulesWords.byQuestion), 'chest')
  const ofOne = shown()
  expect(ofOne).toBeGreaterThan(0)
  expect(ofOne).toBeLessThan(all)
  expect(screen.getByRole('status').textContent).toBe(rulesWords.count(ofOne))
  await user.selectOptions(screen.getByLabelText(rulesWords.byQuestion), '')
  await user.selectOptions(screen.getByLabelText(rulesWords.byRemedy), 'ibuprofen')
  expect([...document.querySelectorAll('main details li')].map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([expect.stringContaining(remedyWords.ibuprofen.title)]),
  )
  expect(shown()).toBeLessThan(all)
  await user.selectOptions(screen.getByLabelText(rulesWords.byRemedy), '')
  expect(shown()).toBe(all)
})
