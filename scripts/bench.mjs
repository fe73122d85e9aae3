/**
 * `npm run bench`: builds the app and its peers, and measures them side by side in a real browser, in turns,
 * under the same throttling. Prints tables of ratios, and which goals are met.
 *
 *   npm run bench                          everything, five rounds: about twenty minutes
 *   npm run bench -- --rounds 1 rules      one section, one round
 *   npm run bench -- --write               also writes docs/bench.md, and the table of goals in the README
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { openBrowser } from '../bench/browser.mjs'
import { buildAll, readQuestions } from '../bench/build.mjs'
import { goalRow } from '../bench/figures.mjs'
import { install, root } from '../bench/install.mjs'
import { machine } from '../bench/machine.mjs'
import { goalTable, report, table, writtenBetween } from '../bench/report.mjs'
import { sections } from '../bench/section.mjs'
import { serve } from '../bench/serve.mjs'

const given = process.argv.slice(2)
const roundsAt = given.indexOf('--rounds')
const rounds = roundsAt < 0 ? 5 : Number(given[roundsAt + 1])
const isWriting = given.includes('--write')
const names = given.filter((word, at) => !word.startsWith('--') && (roundsAt < 0 || at !== roundsAt + 1))
const known = await sections()
const chosen = known.filter(({ name }) => names.length === 0 || names.includes(name))

const say = (/** @type {string} */ line) => console.log(line)
const stop = (/** @type {string} */ why) => {
  console.error(why)
  process.exit(1)
}
/** Writes a page as `npm run fix` would leave it. @param {string} name @param {string} text */
const write = async (name, text) => {
  const file = join(root, name)
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
}
if (!Number.isInteger(rounds) || rounds < 1) stop('--rounds wants a number from 1')
if (names.some((name) => !known.some((one) => one.name === name)))
  stop(`The sections are: ${known.map(({ name }) => name).join(', ')}`)
if (isWriting && names.length > 0) stop('Only a run of everything is written down')

const installed = install()
for (const line of installed.missing) console.log(`\nLEFT OUT, and nothing is compared with it: ${line}\n`)
console.log('Building …')
const questions = await readQuestions()
const folders = await buildAll(installed, questions)
const hosts = Object.fromEntries(
  await Promise.all(
    Object.entries(folders).map(async ([id, folder]) => /** @type {const} */ ([id, await serve(folder)])),
  ),
)
const browser = await openBrowser()
/** @type {import('../bench/section.mjs').Section[]} */
const done = []
try {
  for (const { name, run } of chosen) {
    console.log(`\n== ${name} ==`)
    let section
    try {
      section = await run({ rounds, hosts, browser, packages: installed.packages, questions, say })
    } catch (error) {
      // The other sections are worth their minutes all the same, but nothing is written down.
      console.error(error)
      process.exitCode = 1
      continue
    }
    done.push(section)
    console.log(`\n${section.notes.join('\n')}\n\n${table(section.head, section.rows)}\n`)
    for (const goal of section.goals) console.log(goalRow(goal).join(' · '))
  }
  const about = machine(browser.version(), installed.versions)
  console.log(`\n${about.join('\n')}\n\n${goalTable(done)}`)
  if (isWriting && !process.exitCode) {
    await write('docs/bench.md', report(done, about, installed.missing))
    await write('README.md', writtenBetween(readFileSync(join(root, 'README.md'), 'utf8'), goalTable(done)))
  }
} finally {
  await browser.close()
  for (const host of Object.values(hosts)) await host.close()
}
