import { all } from '../../language/condition.ts'
import { redFlag } from '../../language/row.ts'
import { age, bothShoulders } from '../../questions/about-you.ts'
import { constantHow, since, weightOrLump } from '../../questions/danger-signs.ts'
import { duration, morning } from '../../questions/the-pain.ts'
import { blood, skin } from '../../questions/your-health.ts'

/** RF-25, RF-30, RF-31, RF-37: what lasts, grows or comes with wasting or inflammation. */
export const lasting = [
  redFlag({
    id: 'cancer-before',
    row: 'RF-25',
    urgency: 'today',
    nature: 'cancer',
    when: blood.includes('cancer-ever'),
    source: ['R14', 'R10'],
  }),
  redFlag({
    id: 'losing-weight',
    row: 'RF-25',
    urgency: 'within-days',
    nature: 'cancer',
    when: weightOrLump.includes('losing-weight'),
    source: ['R14', 'R11'],
  }),
  redFlag({
    id: 'over-60-and-lasting',
    row: 'RF-25',
    urgency: 'within-days',
    nature: 'cancer',
    when: all(
      age.atLeast(60),
      duration.is('two-to-six-weeks', 'six-weeks-to-three-months', 'over-three-months'),
    ),
    source: ['R11'],
  }),
  redFlag({
    id: 'red-painful-eye',
    row: 'RF-30',
    urgency: 'today',
    nature: 'inflammatory',
    when: morning.includes('red-painful-eye'),
    source: ['R12'],
  }),
  redFlag({
    id: 'stiff-mornings',
    row: 'RF-30',
    urgency: 'within-days',
    nature: 'inflammatory',
    when: all(
      morning.includes('stiff-for-half-an-hour'),
      morning.includes('better-with-moving', 'wakes-in-second-half-of-night', 'began-before-45'),
    ),
    source: ['R12'],
  }),
  redFlag({
    id: 'vision-and-stiff-shoulders',
    row: 'RF-31',
    urgency: 'now',
    nature: 'inflammatory',
    when: bothShoulders.includes('vision-change'),
    source: ['R13'],
  }),
  redFlag({
    id: 'headache-and-stiff-shoulders',
    row: 'RF-31',
    urgency: 'today',
    nature: 'inflammatory',
    when: bothShoulders.includes('new-headache-or-sore-scalp', 'jaw-hurts-on-chewing'),
    source: ['R13'],
  }),
  redFlag({
    id: 'both-shoulders-stiff',
    row: 'RF-31',
    urgency: 'within-days',
    nature: 'inflammatory',
    when: bothShoulders.includes('both-stiff-in-the-morning'),
    source: ['R13'],
  }),
  redFlag({
    id: 'same-in-any-position',
    row: 'RF-37',
    urgency: 'within-days',
    nature: 'visceral',
    when: constantHow.includes('same-in-any-position'),
    source: ['R3', 'R4'],
  }),
  redFlag({
    id: 'worse-for-over-a-week',
    row: 'RF-37',
    urgency: 'within-days',
    nature: 'visceral',
    when: since.includes('worse-for-over-a-week'),
    source: ['R3', 'R19'],
  }),
  redFlag({
    id: 'lump-or-shape',
    row: 'RF-37',
    urgency: 'within-days',
    nature: 'cancer',
    when: weightOrLump.includes('lump', 'back-changed-shape'),
    source: ['R3'],
  }),
  redFlag({
    id: 'heat-marks',
    row: '3.3',
    urgency: 'within-days',
    nature: 'mechanical',
    when: skin.includes('marks-from-heat'),
    source: ['policy'],
  }),
] as const
