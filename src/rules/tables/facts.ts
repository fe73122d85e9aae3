import { all, any } from '../language/condition.ts'
import { fact } from '../language/row.ts'
import { constantHow } from '../questions/danger-signs.ts'
import { duration, exertion, feel, side, timing } from '../questions/the-pain.ts'

const worked = exertion.is('lifting', 'sport', 'overhead')
const longLasting = duration.is('six-weeks-to-three-months', 'over-three-months', 'keeps-coming-back')

/** P0 to P3 of section 2.1. Someone who is unsure how long is treated as fresh wherever that is the stricter. */
export const phase = fact(
  'phase',
  [
    ['first-hours', all(duration.is('under-a-day'), timing.is('during', 'within-minutes'))],
    ['first-three-days', duration.is('under-a-day', 'one-to-three-days')],
    ['after-three-days', duration.is('three-days-to-a-week', 'one-to-two-weeks', 'two-to-six-weeks')],
    ['long', longLasting],
  ],
  'first-three-days',
)

/** Swelling or a bruise within 72 hours: no heat, no massage, no stretching (2.2, SI-11). */
export const freshInjury = fact(
  'fresh-injury',
  [
    [
      'no',
      duration.is(
        'three-days-to-a-week',
        'one-to-two-weeks',
        'two-to-six-weeks',
        'six-weeks-to-three-months',
        'over-three-months',
      ),
    ],
    ['yes', feel.includes('swollen-or-bruised')],
  ],
  'no',
)

/** The patterns of section 2.2. Swelling comes before every other, because it forbids most. */
export const pattern = fact(
  'pattern',
  [
    ['strain', feel.includes('swollen-or-bruised')],
    ['recurring', longLasting],
    ['soreness', all(worked, timing.is('next-day-to-three-days'))],
    ['cramp', all(worked, timing.is('during', 'within-minutes', 'within-hours'))],
    ['posture', exertion.is('desk-or-phone')],
    ['slept-wrong', exertion.is('slept-wrong')],
    ['stress', exertion.is('stress')],
    ['cough', exertion.is('cough')],
  ],
  'plain',
)

/** Whether moving changes the pain: what a UK reader must show before self-care (1.4). */
export const mechanical = fact(
  'mechanical',
  [
    ['no', constantHow.includes('same-in-any-position')],
    ['yes', feel.includes('sharp-on-moving', 'changes-with-movement')],
  ],
  'no',
)

/** A palm-sized place, or more than that: decides between a gel and a tablet (4.5). */
export const spread = fact('spread', [['wide', side.is('both')]], 'one-place')

/** A trigger that a person can name, of the kind that loads muscles. */
export const trigger = fact(
  'trigger',
  [
    ['unclear', timing.is('later', 'not-linked')],
    ['clear', any(worked, exertion.is('desk-or-phone', 'slept-wrong', 'cough', 'knock-or-small-fall'))],
  ],
  'unclear',
)

/** In the order of working them out. A fact may read questions and earlier facts. */
export const facts = [phase, freshInjury, pattern, mechanical, spread, trigger] as const
