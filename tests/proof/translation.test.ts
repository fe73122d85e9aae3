import { expect, test } from 'vitest'
import { comparerOf } from './agreement.ts'
import { diceFrom, drawAnswers, habits } from './draw.ts'
import { modelOf } from './model.ts'

const model = modelOf()
const compare = comparerOf(model)

test.each(Object.keys(habits).map((kind, at) => [kind, at] as const))('20,000 people who are %s', (kind, seed) => {
  const dice = diceFrom(seed)
  for (let left = 2_000; left > 0; left -= 1) {
    const answers = drawAnswers(model.space.questions, kind, dice)
    expect(compare(answers), JSON.stringify(answers)).toEqual([])
  }
  console.log(model.diagram.made())
}, 120_000)
