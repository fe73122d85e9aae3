import { amount, choice, several } from '../language/question.ts'

/** What they were doing. It shapes the plan; it never lowers urgency (SI-05). */
export const exertion = choice('exertion', {
  options: [
    'lifting',
    'sport',
    'overhead',
    'desk-or-phone',
    'slept-wrong',
    'stress',
    'cough',
    'knock-or-small-fall',
    'nothing',
  ],
})

/** When the pain came, for those who worked their muscles. */
export const timing = choice('timing', {
  options: ['during', 'within-minutes', 'within-hours', 'next-day-to-three-days', 'later', 'not-linked'],
  askIf: exertion.is('lifting', 'sport', 'overhead'),
})

/** RF-38: not asked of anyone who was not hurt; a way to say it for those who were. */
export const hurtBy = choice('hurt-by', {
  options: ['accident', 'another-person'],
  askIf: exertion.is('knock-or-small-fall'),
})

/** Pain type, swelling or bruise, and whether moving changes it. */
export const feel = several('feel', {
  options: [
    'cramp-or-knot',
    'sharp-on-moving',
    'dull-ache',
    'stiff',
    'burning',
    'tingling',
    'changes-with-movement',
    'swollen-or-bruised',
    'worse-on-cough-or-strain',
    'cramps-in-many-muscles',
  ],
})

/** RF-28, RF-35: skin pain in a strip, before or with a rash. */
export const skinStrip = choice('skin-strip', {
  options: ['rash-or-blisters', 'strip-on-one-side', 'itchy-patch-for-weeks', 'neither'],
  askIf: feel.includes('burning', 'tingling'),
})

/** RF-34: cramps that come from the body's salts or the heat. */
export const crampsWith = several('cramps-with', {
  options: ['vomiting-or-diarrhoea', 'water-tablets', 'heat-or-heavy-sweating', 'tingling-mouth-or-hands'],
  askIf: feel.includes('cramps-in-many-muscles'),
})

export const where = several('where', {
  options: [
    'neck',
    'top-of-shoulder',
    'between-blades',
    'over-blade',
    'below-blade',
    'on-the-spine',
    'lower-or-side',
    'ribs-or-tummy',
  ],
})

export const side = choice('side', { options: ['left', 'right', 'both', 'middle'] })

/** RF-26: pain from the gallbladder, pancreas or stomach. */
export const tummy = several('tummy', {
  options: ['comes-with-meals', 'yellow-skin-or-eyes', 'keeps-being-sick', 'very-bad'],
  askIf: where.includes('ribs-or-tummy'),
})

/** RF-27: pain from the kidney. */
export const flank = several('flank', {
  options: ['in-waves', 'burning-or-bloody-pee', 'fever-or-shaking', 'no-pee', 'unbearable'],
  askIf: where.includes('lower-or-side'),
})

/** Pain now, 0 to 10. */
export const severity = amount('severity', { range: [0, 10] })

/** How long, and whether it keeps coming back. */
export const duration = choice('duration', {
  options: [
    'under-a-day',
    'one-to-three-days',
    'three-days-to-a-week',
    'one-to-two-weeks',
    'two-to-six-weeks',
    'six-weeks-to-three-months',
    'over-three-months',
    'keeps-coming-back',
  ],
})

/** RF-30: inflammation of the spine. */
export const morning = several('morning', {
  options: [
    'stiff-for-half-an-hour',
    'better-with-moving',
    'wakes-in-second-half-of-night',
    'began-before-45',
    'red-painful-eye',
  ],
  askIf: duration.is('over-three-months'),
})
