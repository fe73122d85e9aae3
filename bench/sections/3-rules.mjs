/** Assessments a second: the rules, a function written by hand, and json-rules-engine, on the same people. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { median, ratioByTurns, times, whole } from '../figures.mjs'
import { cache, root } from '../install.mjs'

/** @typedef {typeof import('../rules/race.ts')} Race */

/** Bundled as the app is, because a module server would slow down every call between files. @returns {Promise<Race>} */
const loadRace = async () => {
  const outDir = join(cache, 'rules')
  delete process.env.NODE_ENV
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'bench/rules/race.ts',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'race.mjs' } },
    },
  })
  return import(pathToFileURL(join(outDir, 'race.mjs')).href)
}

/** @param {import('../section.mjs').Tools} tools @returns {Promise<import('../section.mjs').Section>} */
export const run = async ({ rounds, packages, say }) => {
  const { race } = await loadRace()
  const { Engine } = packages
    ? createRequire(join(cache, 'package.json'))('json-rules-engine')
    : { Engine: undefined }
  const result = await race(Math.max(15, 3 * rounds), Engine)
  say(`  ${result.people} people, ${result.disagree} disagreements`)
  // Where they do not agree, they did not do the same work.
  const isFair = result.disagree === 0
  const { hand, triage, assess, engine } = result
  const row = (/** @type {string} */ name, /** @type {number[]} */ us) => [
    name,
    whole(1e6 / median(us)),
    `${median(us).toFixed(1)} µs`,
    times(ratioByTurns(us, hand), 1),
    times(ratioByTurns(engine, us), 1),
  ]
  const kinds = Object.entries(result.kinds).map(([kind, count]) => `${count} ${kind}`)
  return {
    title: 'The rules',
    notes: [
      `${whole(result.people)} people drawn by a fixed seed who answered all that was asked (${kinds.join(', ')}), in turns, by the time of the processor; the middle of all turns, and for the ratios the middle of each turn’s own.`,
      `By hand is one function of plain comparisons that gives the same urgency for the same reasons; json-rules-engine is given the facts and points worked out. ${isFair ? 'Both agree with the rules on every person.' : `They disagree on ${result.disagree} people, so the comparison is void.`}`,
      'The whole assessment also says what to ask next, and makes the plan, which neither of the others does.',
    ],
    head: ['', 'a second', 'each', 'times by hand', 'json-rules-engine takes'],
    rows: [
      row('by hand, the red flags', hand),
      row('Unknot, the red flags', triage),
      row('Unknot, the whole assessment', assess),
      ...(Engine ? [row('json-rules-engine, the red flags', engine)] : []),
    ],
    goals: [
      {
        what: 'the red flags, times by hand',
        limit: 3,
        value: isFair ? ratioByTurns(triage, hand) : undefined,
        unit: '',
        bound: 'at most',
      },
      {
        what: 'the red flags, how many times faster than json-rules-engine',
        limit: 100,
        value: isFair && Engine ? ratioByTurns(engine, triage) : undefined,
        unit: '',
        bound: 'at least',
      },
      {
        what: 'the whole assessment, times the red flags by hand',
        limit: 3,
        value: isFair ? ratioByTurns(assess, hand) : undefined,
        unit: '',
        bound: 'at most',
      },
      {
        what: 'the whole assessment, how many times faster than the red flags by json-rules-engine',
        limit: 100,
        value: isFair && Engine ? ratioByTurns(engine, assess) : undefined,
        unit: '',
        bound: 'at least',
      },
    ],
  }
}
