import { test } from 'vitest'
import { ruleSet } from '../../src/rules/rule-set.ts'
import { createDiagram, ALWAYS } from './bdd.ts'
import { spaceOf } from './space.ts'
import { worldOf } from './world.ts'
test('probe', () => {
  const space = spaceOf(ruleSet)
  console.log('bits', space.bits.length, space.width)
  const d = createDiagram()
  const w = worldOf(ruleSet, space, d, { given: (b) => d.variable(b.at), complete: true, asAsked: true })
  let t = performance.now()
  const lap = (s: string, n?: number) => { console.log(s, n === undefined ? '' : d.size(n), 'made', d.made(), (performance.now() - t).toFixed(0)); t = performance.now() }
  // domain
  let dom = ALWAYS
  for (const q of space.questions) {
    const bits = space.of(q.id).map((b) => d.variable(b.at))
    const any = d.or(...bits)
    const alone = (i: number) => d.and(...bits.map((b, j) => i === j ? b : d.not(b)))
    let ok
    if (q.kind === 'several') {
      const ticks = space.of(q.id).filter(b => b.option !== 'none' && b.option !== 'not-sure').map(b => d.variable(b.at))
      const singles = space.of(q.id).filter(b => b.option === 'none' || b.option === 'not-sure').map(b => d.variable(b.at))
      ok = d.or(d.and(d.or(...ticks), d.not(d.or(...singles))), ...singles.map(s => d.and(s, d.not(d.or(...ticks)), ...singles.filter(x => x !== s).map(d.not))))
    } else ok = d.or(...bits.map((_, i) => alone(i)))
    dom = d.and(dom, d.ite(d.not(w.leftOut(q.id)), ok, d.not(any)))
  }
  lap('domain', dom)
  for (const l of ['now', 'today', 'within-days'] as const) {
    const bad: [string, number][] = ruleSet.redFlags.map(r => [r.id, w.now(r)[l]])
    lap('rows ' + l)
    let calm = dom
    for (const [id, n] of bad) { calm = d.and(calm, d.not(n));  }
    lap('calm ' + l, calm)
    const ws = d.widths(calm)
    if (process.env.W) console.log(space.bits.map((b) => b.question + '.' + b.option + ' ' + (ws.get(b.at) ?? 0)).join('\n'))
    const weights = Array.from({length: space.width}, () => 0n)
    for (const b of space.bits) weights[b.at] = BigInt(b.worth)
    console.log(l, d.count(dom, weights), d.count(calm, weights))
    lap('count')
  }
}, 120000)
