import { test } from 'vitest'
import { modelOf } from './model.ts'
import { promisesOfUrgency } from './promises/urgency.ts'
import { breachInWords } from './promises/promise.ts'
test.each(promisesOfUrgency.map((p) => [p.id, p] as const))(
  'probe %s',
  (_, p) => {
    const m = modelOf()
    const t = performance.now()
    const b = p.breaches(m)
    console.log(
      p.id,
      b.length,
      (performance.now() - t).toFixed(),
      m.diagram.made(),
      '\n' + b.map(breachInWords).join('\n'),
    )
  },
  60000,
)
