import { test } from 'vitest'
import { modelOf } from './model.ts'
import { worldOf } from './world.ts'
import { offersOf } from './offers.ts'
test('probe', () => {
  let t = performance.now()
  const m = modelOf()
  const { diagram: d } = m
  const lap = (s: string, n?: number) => { const ms = performance.now() - t; if (ms > 200) console.log(s, n === undefined ? '' : d.size(n), 'made', d.made(), ms.toFixed(0)); t = performance.now() }
  lap('model', m.sheets)
  const w = worldOf(m.rules, m.space, d, { given: ({ at }) => d.variable(at), complete: false, asAsked: true, policy: m.policy })
  for (const r of m.rules.redFlags) { lap(r.id, w.now(r).today); lap(r.id, w.later(r).today) }
  for (const l of ['within-days', 'today', 'now'] as const) { lap(l, w.urgency[l]) }
  for (const r of m.rules.cautions) { lap(r.id, w.judge(r.when).mayUnsure); }
  const o = offersOf(m.rules, w, m.policy)
  lap('offers')
  for (const [id, n] of o.plan) lap(id, n)
}, 120000)
