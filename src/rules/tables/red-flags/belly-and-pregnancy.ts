import { all, any } from '../../language/condition.ts'
import { redFlag } from '../../language/row.ts'
import { since } from '../../questions/danger-signs.ts'
import { flank, tummy, where } from '../../questions/the-pain.ts'
import { gut, pregnancy, pregnancySigns } from '../../questions/your-health.ts'

const nature = 'visceral'
const lateOrJustAfter = pregnancy.includes('from-20-weeks', 'baby-in-last-6-weeks')

/** RF-15, RF-16, RF-18, RF-19, RF-26, RF-27: the belly, the kidneys and pregnancy. */
export const bellyAndPregnancy = [
  redFlag({
    id: 'dark-pee',
    row: 'RF-15',
    urgency: 'now',
    nature,
    when: since.includes('dark-pee'),
    source: ['R16'],
  }),
  redFlag({
    id: 'black-poo-or-vomiting-blood',
    row: 'RF-16',
    urgency: 'now',
    nature,
    when: since.includes('black-poo-or-vomiting-blood'),
    source: ['M7', 'policy'],
  }),
  redFlag({
    id: 'pregnant-and-shoulder-tip',
    row: 'RF-18',
    urgency: 'now',
    nature,
    when: pregnancySigns.includes('shoulder-tip', 'fits'),
    source: ['policy'],
  }),
  redFlag({
    id: 'pregnant-and-tummy',
    row: 'RF-18',
    urgency: 'today',
    nature,
    when: pregnancySigns.includes('tummy-pain-or-bleeding'),
    source: ['policy'],
  }),
  redFlag({
    id: 'late-pregnancy-signs',
    row: 'RF-19',
    urgency: 'today',
    nature,
    when: pregnancySigns.includes('under-ribs', 'headache-eyes-or-swelling'),
    source: ['R15'],
  }),
  redFlag({
    id: 'late-pregnancy-between-blades',
    row: 'RF-19',
    urgency: 'today',
    nature,
    when: all(lateOrJustAfter, where.includes('between-blades')),
    source: ['R15'],
  }),
  redFlag({
    id: 'yellow-or-sick',
    row: 'RF-26',
    urgency: 'today',
    nature,
    when: tummy.includes('yellow-skin-or-eyes', 'keeps-being-sick'),
    source: ['policy'],
  }),
  redFlag({
    id: 'very-bad-tummy',
    row: 'RF-26',
    urgency: 'now',
    nature,
    when: tummy.includes('very-bad'),
    source: ['policy'],
  }),
  redFlag({
    id: 'comes-with-meals',
    row: 'RF-26',
    urgency: 'within-days',
    nature,
    when: tummy.includes('comes-with-meals'),
    source: ['policy'],
  }),
  redFlag({
    id: 'kidney-and-unbearable',
    row: 'RF-27',
    urgency: 'now',
    nature,
    when: flank.includes('unbearable'),
    source: ['policy'],
  }),
  redFlag({
    id: 'flank-and-kidney-at-risk',
    row: 'RF-27',
    urgency: 'today',
    nature,
    when: all(
      where.includes('lower-or-side'),
      any(
        gut.includes('one-kidney'),
        pregnancy.includes('could-be', 'under-20-weeks', 'from-20-weeks', 'baby-in-last-6-weeks'),
      ),
    ),
    source: ['policy'],
  }),
  redFlag({
    id: 'kidney',
    row: 'RF-27',
    urgency: 'today',
    nature,
    when: flank.includes('in-waves', 'burning-or-bloody-pee', 'fever-or-shaking', 'no-pee'),
    source: ['policy'],
  }),
] as const
