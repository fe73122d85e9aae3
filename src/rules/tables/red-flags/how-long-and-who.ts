import { all, any } from '../../language/condition.ts'
import { redFlag } from '../../language/row.ts'
import { age, region } from '../../questions/about-you.ts'
import { constantHow, nerves, weightOrLump } from '../../questions/danger-signs.ts'
import { duration, exertion, severity } from '../../questions/the-pain.ts'
import { points } from '../clues.ts'
import { mechanical, trigger } from '../facts.ts'

const nature = 'mechanical'

/** 1.4, 2.1, 2.2 and section 6: how long, how bad, how old, where; and the cluster of weak signs. */
export const howLongAndWho = [
  redFlag({
    id: 'several-weak-signs',
    row: '1.4',
    urgency: 'within-days',
    nature: 'visceral',
    when: points.atLeast(2),
    source: ['R1', 'policy'],
  }),
  redFlag({
    id: 'many-weak-signs',
    row: '1.4',
    urgency: 'today',
    nature: 'visceral',
    when: points.atLeast(4),
    source: ['R1', 'policy'],
  }),
  redFlag({
    id: 'bad-after-a-day',
    row: '2.1',
    urgency: 'within-days',
    nature,
    when: all(
      severity.atLeast(8),
      duration.is('one-to-three-days', 'three-days-to-a-week', 'one-to-two-weeks', 'two-to-six-weeks'),
    ),
    source: ['policy'],
  }),
  redFlag({
    id: 'over-six-weeks',
    row: '6.2',
    urgency: 'within-days',
    nature,
    when: duration.is('six-weeks-to-three-months', 'over-three-months'),
    source: ['R19', 'policy'],
  }),
  redFlag({
    id: 'keeps-coming-back',
    row: '2.2',
    urgency: 'within-days',
    nature,
    when: duration.is('keeps-coming-back'),
    source: ['policy'],
  }),
  redFlag({
    id: 'no-reason-over-50',
    row: '2.1',
    urgency: 'within-days',
    nature,
    when: all(age.atLeast(51), exertion.is('nothing')),
    source: ['policy'],
  }),
  redFlag({
    id: 'under-16',
    row: '1.4',
    urgency: 'within-days',
    nature: 'young',
    when: age.under(16),
    source: ['R17', 'policy'],
  }),
  redFlag({
    id: 'child-with-nerve-or-night-signs',
    row: '1.4',
    urgency: 'today',
    nature: 'young',
    when: all(
      age.under(18),
      any(
        nerves.includes('arm-or-belt'),
        all(
          constantHow.includes('wakes-me-and-turning-does-not-help'),
          weightOrLump.includes('losing-weight', 'lump', 'back-changed-shape'),
        ),
      ),
    ),
    source: ['R17'],
  }),
  redFlag({
    id: 'uk-age',
    row: '1.4 UK',
    urgency: 'within-days',
    nature,
    when: all(region.is('uk'), any(age.under(18), age.atLeast(50))),
    source: ['R3', 'policy'],
  }),
  redFlag({
    id: 'uk-no-clear-trigger',
    row: '1.4 UK',
    urgency: 'within-days',
    nature,
    when: all(region.is('uk'), trigger.is('unclear')),
    source: ['R3', 'policy'],
  }),
  redFlag({
    id: 'uk-over-a-week',
    row: '1.4 UK',
    urgency: 'within-days',
    nature,
    when: all(region.is('uk'), duration.is('one-to-two-weeks', 'two-to-six-weeks')),
    source: ['R3', 'policy'],
  }),
  redFlag({
    id: 'uk-not-changed-by-moving',
    row: '1.4 UK',
    urgency: 'within-days',
    nature,
    when: all(region.is('uk'), mechanical.is('no')),
    source: ['R3', 'policy'],
  }),
  redFlag({
    id: 'uk-one-weak-sign',
    row: '1.4 UK',
    urgency: 'within-days',
    nature,
    when: all(region.is('uk'), points.atLeast(1)),
    source: ['R3', 'policy'],
  }),
] as const
