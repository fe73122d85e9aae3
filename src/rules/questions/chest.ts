import { several } from '../language/question.ts'

// The first question, in a file of its own: it is asked while all other rules are still on their way.

/** RF-01 to RF-04, RF-07, RF-08: the heart, the great vessels and the lungs. */
export const chest = several('chest', {
  options: [
    'pressure-in-chest',
    'heavy-arm',
    'breathless-at-rest',
    'cold-sweat-or-sick',
    'faint-or-racing-heart',
    'sudden-or-tearing',
    'comes-with-effort',
    'hurts-to-breathe-in',
  ],
})
