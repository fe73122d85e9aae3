import { test } from 'vitest'
import { modelOf } from './model.ts'
import { promisesOfRows } from './promises/rows.ts'
import { promisesOfAdvice } from './promises/contradictions.ts'
import { promisesOfRemedies } from './promises/remedies.ts'
import { promisesOfMedicines } from './promises/medicines.ts'
import { breachInWords } from './promises/promise.ts'
const m = modelOf()
test.each(
  [...promisesOfMedicines, ...promisesOfRemedies, ...promisesOfAdvice, ...promisesOfRows].map(
    (p) => [p.id, p] as const,
  ),
)(
  'probe %s',
  (_, p) => {
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
