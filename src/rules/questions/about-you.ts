import { all, any } from '../language/condition.ts'
import { amount, choice, several } from '../language/question.ts'
import { duration, feel, side } from './the-pain.ts'

/** Age in whole years. */
export const age = amount('age', { range: [0, 120] })

/** Guessed from the device and shown for correction. Decides numbers, names and labels. */
export const region = choice('region', { options: ['uk', 'us', 'eu', 'elsewhere'], unsure: false })

/** Groups of health, each of which opens its own detail. Tick the group if unsure. */
export const health = several('health', {
  options: [
    'heart-or-vessels',
    'lungs',
    'stomach-liver-kidney',
    'diabetes-or-nerves',
    'bones-or-joints',
    'cancer-blood-immune',
    'skin-or-cold',
    'pregnancy',
    'medicines-that-matter',
  ],
  unsure: false,
})

/** Older adults: a fall in the last two weeks (1.4). */
export const fall = choice('fall', {
  options: ['yes', 'no'],
  askIf: age.atLeast(65),
})

/** RF-31: polymyalgia and giant cell arteritis. */
export const bothShoulders = several('both-shoulders', {
  options: [
    'both-stiff-in-the-morning',
    'new-headache-or-sore-scalp',
    'jaw-hurts-on-chewing',
    'vision-change',
  ],
  askIf: all(
    age.atLeast(50),
    duration.is('two-to-six-weeks', 'six-weeks-to-three-months', 'over-three-months'),
    any(side.is('both'), feel.includes('stiff')),
  ),
})
