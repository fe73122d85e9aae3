import { expect, test } from 'vitest'
import { comparerOf } from './agreement.ts'
import { diceFrom, drawAnswers, habits } from './draw.ts'
import { modelOf } from './model.ts'

const model = modelOf()
const compare = comparerOf(model)
const many = 17_000
const inFullEvery = 20

test.each(Object.keys(habits).map((kind, seed) => [kind, seed] as const))(
  `the translation agrees with the rules on ${many} random sheets: %s`,
  (kind, seed) => {
    const dice = diceFrom(seed)
    for (let drawn = 0; drawn < many; drawn += 1) {
      const answers = drawAnswers(model.space.questions, kind, dice)
      const wrong = compare(answers, drawn % inFullEvery === 0)
      if (wrong.length > 0) expect.fail(`${wrong.join(', ')} of ${JSON.stringify(answers)}`)
    }
  },
  120_000,
)
