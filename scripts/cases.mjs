/** Prints how the worked cases of `tests/cases` come out, in the US and in the UK. Nothing in it is clinical accuracy. */
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { ensureDeps } from './ensure-deps.mjs'

/** @typedef {typeof import('../tests/cases/figures.ts')} Figures */
/** @typedef {typeof import('../tests/cases/known-misses.ts')} KnownMisses */
/** @typedef {typeof import('../tests/cases/people/index.ts')} People */
/** @typedef {typeof import('../tests/cases/person.ts')} Persons */

ensureDeps()
const server = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
})

/** @param {number} part @param {number} whole */
const share = (part, whole) => `${part} of ${whole} (${Math.round((100 * part) / Math.max(whole, 1))} %)`

try {
  const load = (/** @type {string} */ name) => server.ssrLoadModule(`/tests/cases/${name}.ts`)
  const { figuresOf, outcomeOf } = /** @type {Figures} */ (await load('figures'))
  const { knownMissesIn } = /** @type {KnownMisses} */ (await load('known-misses'))
  const { people } = /** @type {People} */ (await load('people/index'))
  const { regions } = /** @type {Persons} */ (await load('person'))

  for (const region of regions) {
    const outcomes = people.map((person) => outcomeOf(person, region))
    const figures = figuresOf(outcomes)
    const { selfCareOver: over, pages } = figures
    console.log(`\n== ${region} ==`)
    console.table(Object.fromEntries(figures.byLevel.map(({ level, ...row }) => [level, row])))
    console.log(`emergencies answered as such  ${share(figures.emergencies.caught, figures.emergencies.of)}`)
    console.log(`self-care sent beyond passing ${share(over.beyondWhatPasses, over.of)}`)
    console.log(`self-care not left at home    ${share(figures.selfCareNotSelfCare, over.of)}`)
    console.log(`forbidden items               ${figures.forbidden}`)
    console.log(`items said that should be     ${share(figures.included.said, figures.included.of)}`)
    console.log(
      `question pages                least ${pages.least}, median ${pages.median}, most ${pages.most}`,
    )
    console.log(`                              ${pages.all.join(' ')}`)
    for (const { person, level, fit, walk, missing, broken } of outcomes) {
      const say = (/** @type {string} */ what) => console.log(`  ${person.id}  ${what}`)
      const reason = (/** @type {string} */ item) => {
        const known = knownMissesIn(region).find((miss) => miss.id === person.id && miss.item === item)
        return known ? ` [${known.from}] ${known.because}` : ''
      }
      if (walk.lacking.length > 0) say(`no answer to ${walk.lacking.join(', ')}`)
      if (walk.notAsked.length > 0) say(`never asked: ${walk.notAsked.join(', ')}`)
      if (fit === 'over' || fit === 'under') {
        const flags = 'because' in walk.result ? ` by ${walk.result.because.join(', ')}` : ''
        say(`${fit}: ${level} for ${person.passes.join(' or ')}${flags}.${reason('triage')}`)
      }
      for (const item of broken) say(`FORBIDDEN: ${item}`)
      for (const item of missing) say(`missing: ${item}.${reason(item)}`)
    }
  }
} finally {
  await server.close()
}
