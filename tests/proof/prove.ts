/** The whole proof as one table, for `scripts/proof.mjs`. */
import type { Urgency } from '../../src/rules/language/row.ts'
import { ALWAYS } from './bdd.ts'
import { whyOf } from './known.ts'
import { modelOf } from './model.ts'
import { promises, shownElsewhere } from './promises/index.ts'
import { breachInWords } from './promises/promise.ts'

const since = (from: number): string => `${Math.round(performance.now() - from)} ms`

/** Runs the proof and tells of it, line by line. Gives whether all that was found is known. */
export const prove = (print: (line: string) => void): boolean => {
  const start = performance.now()
  const model = modelOf()
  const { space, rules, complete, diagram, offers } = model
  print(
    `${space.questions.length} questions, ${space.bits.length} answers and ticks, ${rules.redFlags.length} red flags, ${rules.cautions.length} cautions, ${rules.remedies.length} remedies (${since(start)})`,
  )

  let allKnown = true
  for (const { id, says, breaches } of promises) {
    const from = performance.now()
    const found = breaches(model)
    const unheardOf = found.filter(({ at }) => !whyOf(id, at))
    if (unheardOf.length > 0) allKnown = false
    const faults = found.filter(({ at }) => whyOf(id, at)?.why !== 'reference')
    print('')
    print(
      `${faults.length > 0 ? 'refuted' : found.length > 0 ? 'proved but for' : 'proved'}  ${id}  (${since(from)})`,
    )
    print(`  ${says}`)
    for (const breach of found) {
      const why = whyOf(id, breach.at)
      print(`  - ${breachInWords(breach).replaceAll('\n', '\n    ')}`)
      print(`      ${why ? `${why.why}: ${why.note}` : 'NOT KNOWN OF'}`)
    }
  }

  print('')
  for (const [id, what, how] of shownElsewhere) print(`elsewhere  ${id}: ${what}: ${how}`)

  const all = model.count(ALWAYS)
  const without = (level: Urgency) => model.count(diagram.not(complete.urgency[level]))
  const [noEmergency, notToday, calm] = [without('now'), without('today'), without('within-days')]
  const rows: readonly (readonly [string, bigint])[] = [
    ['all complete sheets', all],
    ['get help now', all - noEmergency],
    ['be seen today', noEmergency - notToday],
    ['be seen within days', notToday - calm],
    ['  of these with comfort', model.count(offers.comforted)],
    ['self-care', calm],
  ]
  print('')
  for (const [what, many] of rows) {
    print(
      `${what.padEnd(26)}${Number(many).toExponential(3).padStart(12)}  ${((Number(many) / Number(all)) * 100).toExponential(2)} %  ${many}`,
    )
  }
  print('')
  print(`${diagram.made()} nodes, ${since(start)}`)
  return allKnown
}
