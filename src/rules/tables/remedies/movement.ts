import { all, always } from '../../language/condition.ts'
import { remedy } from '../../language/row.ts'
import { severity } from '../../questions/the-pain.ts'
import { freshInjury, pattern, phase } from '../facts.ts'

const free = { needs: always, firstChoice: always } as const
const move = { ...free, place: 'movement', kind: 'movement' } as const
const stretch = { ...free, place: 'stretch', kind: 'movement' } as const
const settled = phase.is('after-three-days', 'long')
const notFresh = freshInjury.is('no')
const easy = all(settled, severity.under(4))

/** Section 5.2 by tier: T0 at once, T1 from about 72 hours, T2 once pain is 3 or less. In the order of trying. */
export const movement = [
  remedy({
    ...move,
    id: 'rest-then-move',
    classes: [],
    firstChoice: freshInjury.is('yes'),
    helps: freshInjury.is('yes'),
    minutes: [5, 10],
    timesADay: 3,
    source: ['R3', 'M20'],
  }),
  remedy({
    ...move,
    id: 'cramp-stretch',
    classes: ['rounding', 'shoulder'],
    firstChoice: all(pattern.is('cramp'), phase.is('first-hours')),
    helps: pattern.is('cramp'),
    minutes: [2, 3],
    source: ['T14'],
  }),
  remedy({
    ...move,
    id: 'easy-movement',
    classes: [],
    helps: always,
    minutes: [5, 10],
    timesADay: 3,
    source: ['R3', 'M20'],
  }),
  remedy({
    ...stretch,
    id: 'shoulder-blade-squeeze',
    classes: ['squeeze'],
    helps: notFresh,
    timesADay: 3,
    source: ['T25'],
  }),
  remedy({
    ...stretch,
    id: 'shoulder-rolls',
    classes: ['squeeze'],
    helps: notFresh,
    timesADay: 3,
    source: ['T25'],
  }),
  remedy({ ...stretch, id: 'chin-tuck', classes: ['neck'], helps: notFresh, timesADay: 3, source: ['T25'] }),
  remedy({
    ...stretch,
    id: 'upper-back-hug',
    classes: ['rounding'],
    helps: notFresh,
    timesADay: 3,
    source: ['T25'],
  }),
  remedy({
    ...stretch,
    id: 'cat-cow',
    classes: ['rounding', 'kneeling'],
    helps: notFresh,
    timesADay: 3,
    source: ['T25'],
  }),
  remedy({
    ...stretch,
    id: 'rib-breathing',
    classes: ['rib-breathing'],
    helps: notFresh,
    timesADay: 3,
    source: ['T15'],
  }),
  remedy({
    ...stretch,
    id: 'side-neck-stretch',
    classes: ['neck'],
    helps: notFresh,
    timesADay: 3,
    source: ['T25'],
  }),
  remedy({
    ...stretch,
    id: 'nose-to-armpit',
    classes: ['neck'],
    helps: settled,
    timesADay: 2,
    source: ['T25'],
  }),
  remedy({
    ...stretch,
    id: 'chair-back-lean',
    classes: ['arching', 'neck'],
    helps: settled,
    timesADay: 2,
    source: ['T25'],
  }),
  remedy({
    ...stretch,
    id: 'open-book',
    classes: ['twisting'],
    helps: settled,
    timesADay: 2,
    source: ['T25'],
  }),
  remedy({
    ...stretch,
    id: 'doorway-stretch',
    classes: ['shoulder'],
    helps: settled,
    timesADay: 2,
    source: ['T25'],
  }),
  remedy({
    ...stretch,
    id: 'cross-body-stretch',
    classes: ['shoulder'],
    helps: settled,
    timesADay: 2,
    source: ['T25'],
  }),
  remedy({
    ...stretch,
    id: 'thread-the-needle',
    classes: ['twisting', 'kneeling', 'shoulder'],
    helps: easy,
    timesADay: 1,
    source: ['T25'],
  }),
  remedy({
    ...stretch,
    id: 'childs-pose',
    classes: ['rounding', 'kneeling', 'shoulder'],
    helps: easy,
    timesADay: 1,
    source: ['T25'],
  }),
] as const
