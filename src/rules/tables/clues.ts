import { all, any } from '../language/condition.ts'
import { clue } from '../language/row.ts'
import { amount } from '../language/question.ts'
import { age } from '../questions/about-you.ts'
import { constantHow, since, weightOrLump } from '../questions/danger-signs.ts'
import { duration, exertion, feel, morning } from '../questions/the-pain.ts'
import { blood, bones, pregnancy, sugarAndNerves } from '../questions/your-health.ts'
import { takes } from '../questions/your-medicines.ts'

const symptom = { ifUnsure: 'counts' } as const
const history = { ifUnsure: 'no-change' } as const

/** The cluster rule of 1.4: weak signs that add up. A policy, not validated. */
export const clues = [
  clue({
    id: 'no-trigger-over-50',
    points: 1,
    ...symptom,
    when: all(age.atLeast(51), exertion.is('nothing')),
  }),
  clue({ id: 'under-20', points: 1, ...symptom, when: age.under(20) }),
  clue({
    id: 'night-pain',
    points: 1,
    ...symptom,
    when: constantHow.includes('wakes-me-and-turning-does-not-help'),
  }),
  clue({ id: 'constant-pain', points: 1, ...symptom, when: constantHow.includes('same-in-any-position') }),
  clue({ id: 'morning-stiffness', points: 1, ...symptom, when: morning.includes('stiff-for-half-an-hour') }),
  clue({
    id: 'over-two-weeks',
    points: 1,
    ...symptom,
    when: duration.is('two-to-six-weeks', 'six-weeks-to-three-months', 'over-three-months'),
  }),
  clue({
    id: 'thin-bones',
    points: 1,
    ...history,
    when: bones.includes('thin-bones', 'broke-a-bone-easily'),
  }),
  clue({ id: 'steroids', points: 1, ...history, when: takes.includes('steroid-tablets') }),
  clue({
    id: 'weak-immune-system',
    points: 1,
    ...history,
    when: any(blood.includes('weak-immune-system'), takes.includes('methotrexate')),
  }),
  clue({
    id: 'diabetes',
    points: 1,
    ...history,
    when: sugarAndNerves.includes('diabetes', 'diabetes-with-damage'),
  }),
  clue({ id: 'cancer', points: 2, ...history, when: blood.includes('cancer-ever') }),
  clue({ id: 'weight-loss', points: 2, ...symptom, when: weightOrLump.includes('losing-weight') }),
  clue({ id: 'fever-or-sweats', points: 2, ...symptom, when: since.includes('fever-or-very-ill') }),
  clue({
    id: 'recent-infection-or-procedure',
    points: 1,
    ...history,
    when: blood.includes('recent-infection-or-procedure'),
  }),
  clue({ id: 'injects-drugs', points: 2, ...history, when: blood.includes('injects-drugs') }),
  clue({ id: 'worse-on-cough', points: 1, ...symptom, when: feel.includes('worse-on-cough-or-strain') }),
  clue({
    id: 'pregnant',
    points: 1,
    ...history,
    when: pregnancy.includes('could-be', 'under-20-weeks', 'from-20-weeks', 'baby-in-last-6-weeks'),
  }),
  clue({
    id: 'blood-thinner-and-knock',
    points: 2,
    ...history,
    when: all(takes.includes('warfarin', 'other-blood-thinner'), exertion.is('knock-or-small-fall')),
  }),
] as const

/** The sum of the points, as rows read it. */
export const points = amount('points', { range: [0, 99] })
