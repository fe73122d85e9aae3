/** The result as Markdown: the whole of it, and the table of goals that stands in the README. */
import { goalRow, isMet } from './figures.mjs'

/** @typedef {import('./section.mjs').Section} Section */

/** @param {string[]} cells */
const rowOf = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** @param {string[]} head @param {string[][]} rows */
export const table = (head, rows) => {
  return [rowOf(head), rowOf(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(rowOf)].join('\n')
}

/** @param {Section[]} sections */
export const goalTable = (sections) => {
  const goals = sections.flatMap((section) => section.goals)
  return table(['goal', 'limit', 'measured', ''], goals.map(goalRow))
}

/** @param {Section[]} sections */
const sum = (sections) => {
  const goals = sections.flatMap((section) => section.goals)
  return `${goals.filter(isMet).length} of ${goals.length} goals met.`
}

/** @param {Section[]} sections @param {string[]} about @param {string[]} missing */
export const report = (sections, about, missing) =>
  [
    '# Measured side by side',
    'Written by `npm run bench -- --write`. Times are of this machine and no other; what counts is the ratio within one run.',
    about.map((line) => `- ${line}`).join('\n'),
    ...(missing.length > 0 ? [missing.map((line) => `- **Left out.** ${line}`).join('\n')] : []),
    `## Goals\n\n${sum(sections)}`,
    goalTable(sections),
    ...sections.flatMap(({ title, notes, head, rows }) => [
      `## ${title}`,
      notes.join(' '),
      table(head, rows),
    ]),
  ].join('\n\n') + '\n'

const begin = '<!-- bench: written by npm run bench -- --write -->'
const end = '<!-- /bench -->'

/** The text with the table between the two marks. A text without them is a mistake, not a reason to write nothing. @param {string} text @param {string} between */
export const writtenBetween = (text, between) => {
  const from = text.indexOf(begin)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`There is no place for the table: ${begin} … ${end}`)
  return `${text.slice(0, from + begin.length)}\n\n${between}\n\n${text.slice(to)}`
}
