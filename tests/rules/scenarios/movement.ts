import { aWellAdult, but, has, withPainkillers } from '../../support/people.ts'
import { selfCare, withinDays, type Scenario } from './scenario.ts'

const settled = but(aWellAdult, { duration: 'three-days-to-a-week', severity: 3 })

/** Sections 5.1 to 5.3: which exercises, and when. */
export const movement: readonly Scenario[] = [
  [
    'in the first three days only the gentle first exercises',
    but(aWellAdult, { severity: 3 }),
    selfCare({
      offers: [
        'shoulder-blade-squeeze',
        'shoulder-rolls',
        'chin-tuck',
        'upper-back-hug',
        'cat-cow',
        'rib-breathing',
      ],
      withholds: [
        'chair-back-lean',
        'open-book',
        'doorway-stretch',
        'cross-body-stretch',
        'nose-to-armpit',
        'thread-the-needle',
        'childs-pose',
        'gentle-yoga',
      ],
    }),
  ],
  [
    'the third day is still the first three days',
    but(aWellAdult, { severity: 3, duration: 'one-to-three-days' }),
    selfCare({ withholds: ['open-book', 'gentle-yoga'] }),
  ],
  [
    'after three days the next ones',
    but(settled, { severity: 4 }),
    selfCare({
      offers: [
        'chair-back-lean',
        'open-book',
        'doorway-stretch',
        'cross-body-stretch',
        'nose-to-armpit',
        'gentle-yoga',
      ],
      withholds: ['thread-the-needle', 'childs-pose'],
    }),
  ],
  [
    'after three days a brisk walk',
    settled,
    selfCare({ offers: ['brisk-walk', 'muscle-relaxation'], withholds: ['body-scan', 'band-strength'] }),
  ],
  [
    'in the first days no brisk walk yet',
    aWellAdult,
    selfCare({ offers: ['keep-moving'], withholds: ['brisk-walk'] }),
  ],
  [
    'in the second week no strength training yet, for it begins after two weeks (5.6)',
    but(settled, { duration: 'one-to-two-weeks' }),
    selfCare({ withholds: ['band-strength'] }),
  ],
  [
    'after two weeks, with pain of 3, strength training',
    but(settled, { duration: 'two-to-six-weeks' }),
    selfCare({ offers: ['band-strength'] }),
  ],
  [
    'after two weeks, with pain of 4, not yet',
    but(settled, { duration: 'two-to-six-weeks', severity: 4 }),
    selfCare({ withholds: ['band-strength'] }),
  ],
  ['with pain of 3 the last ones too', settled, selfCare({ offers: ['thread-the-needle', 'childs-pose'] })],
  [
    'no exercise over a fresh swelling, but rest and then moving',
    but(aWellAdult, { feel: ['swollen-or-bruised', 'changes-with-movement'] }),
    selfCare({
      offers: ['rest-then-move'],
      withholds: [
        'easy-movement',
        'shoulder-rolls',
        'shoulder-blade-squeeze',
        'upper-back-hug',
        'cat-cow',
        'chin-tuck',
        'side-neck-stretch',
        'cramp-stretch',
      ],
      cautions: ['fresh-swelling-and-stretching'],
    }),
  ],
  [
    'a cramp in its first minutes is stretched gently',
    but(aWellAdult, { timing: 'during' }),
    selfCare({ offers: ['cramp-stretch'], withholds: ['easy-movement'] }),
  ],
  [
    'a cramp of hours ago is moved, not stretched',
    aWellAdult,
    selfCare({ offers: ['easy-movement'], withholds: ['cramp-stretch'] }),
  ],
  [
    'a cramp with thin bones is not stretched',
    but(aWellAdult, { timing: 'during' }, has({ bones: ['thin-bones'] })),
    selfCare({ offers: ['easy-movement'], withholds: ['cramp-stretch'], cautions: ['thin-bones'] }),
  ],
  [
    'stress is met with box breathing too',
    but(settled, { exertion: 'stress' }),
    selfCare({ offers: ['slow-breathing', 'box-breathing'] }),
  ],
  [
    'not sure how long, with nothing else, offers no later exercise',
    but(settled, { duration: 'not-sure' }),
    withinDays('over-six-weeks', { withholds: ['open-book', 'shoulder-rolls'] }),
  ],
  [
    'pain at a desk is met with moving from the desk',
    but(settled, { exertion: 'desk-or-phone' }),
    selfCare({ offers: ['move-from-the-desk'], advice: ['desk-set-up', 'small-breaks'] }),
  ],
  [
    'comfort while waiting holds easy movement and no exercise',
    withPainkillers(but(settled, { duration: 'keeps-coming-back' })),
    withinDays('keeps-coming-back', {
      comfort: true,
      offers: ['easy-movement', 'slow-breathing'],
      withholds: ['shoulder-rolls', 'gentle-yoga', 'muscle-relaxation'],
    }),
  ],
]
