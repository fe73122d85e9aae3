import { aWellAdult, but, everythingWarmAndCold, withPainkillers } from '../../support/people.ts'
import { now, selfCare, today, type Scenario } from './scenario.ts'

const home = but(aWellAdult, everythingWarmAndCold)
const afterSport = but(home, { exertion: 'sport', timing: 'during' })

/** 2.2 and SI-05: what exertion changes in a plan, and what it never changes. */
export const exertion: readonly Scenario[] = [
  [
    'pressure in the chest during sport is an emergency all the same',
    but(afterSport, { chest: ['pressure-in-chest'] }),
    now('pressure-in-chest'),
  ],
  [
    'tearing pain during a heavy lift is an emergency all the same',
    but(home, { timing: 'during', chest: ['sudden-or-tearing'] }),
    now('sudden-or-tearing'),
  ],
  [
    'dark pee two days after the gym is an emergency all the same',
    but(afterSport, { timing: 'next-day-to-three-days', since: ['dark-pee'] }),
    now('dark-pee'),
  ],
  [
    'hard muscles two days after the gym are for today all the same',
    but(afterSport, { timing: 'next-day-to-three-days', nerves: ['muscle-hard-or-arms-stuck'] }),
    today('muscle-hard-or-arms-stuck'),
  ],
  [
    'fever after overhead work is for today all the same',
    but(home, { exertion: 'overhead', since: ['fever-or-very-ill'] }),
    today('fever'),
  ],
  [
    'a cramp during sport: a gentle stretch, then warmth',
    afterSport,
    selfCare({ offers: ['cramp-stretch', 'slow-breathing'], first: 'heat-pack' }),
  ],
  [
    'soreness the days after: warmth preferred, cold acceptable',
    but(afterSport, { timing: 'next-day-to-three-days', duration: 'one-to-three-days' }),
    selfCare({
      first: 'heat-pack',
      offers: ['ice-massage', 'easy-movement'],
      withholds: ['cramp-stretch'],
      advice: ['build-up-slowly', 'warm-up', 'dark-pee-watch', 'drink-to-thirst'],
    }),
  ],
  [
    'a strain with a bruise: cold first, no warmth',
    but(afterSport, { feel: ['swollen-or-bruised', 'sharp-on-moving'] }),
    selfCare({
      first: 'wrapped-peas',
      offers: ['rest-then-move'],
      withholds: ['heat-pack'],
      advice: ['heat-massage-alcohol'],
    }),
  ],
  [
    'an ache at the desk: warmth and moving often',
    but(home, { exertion: 'desk-or-phone' }),
    selfCare({ first: 'heat-pack', offers: ['easy-movement', 'move-from-the-desk'] }),
  ],
  [
    'woken with it: warmth, small movement, the pillow',
    but(home, { exertion: 'slept-wrong' }),
    selfCare({ first: 'heat-pack', offers: ['easy-movement', 'sleep-position'], advice: ['pillow'] }),
  ],
  [
    'from stress: breathing first of all',
    but(home, { exertion: 'stress' }),
    selfCare({ offers: ['slow-breathing', 'muscle-relaxation'], first: 'heat-pack', advice: ['low-mood'] }),
  ],
  [
    'from coughing: a pillow, warmth, and a watch on the cough',
    but(home, { exertion: 'cough' }),
    selfCare({ first: 'heat-pack', advice: ['hold-a-pillow-to-cough', 'cough-watch'] }),
  ],
  [
    'from nothing at thirty in the US: the plain plan',
    but(home, { exertion: 'nothing' }),
    selfCare({ first: 'heat-pack', offers: ['easy-movement', 'slow-breathing'] }),
  ],
  ['exercise never brings a medicine that was not asked for', afterSport, selfCare({ medicine: 'nothing' })],
  [
    'a strain during sport may have a medicine when asked for',
    withPainkillers(but(aWellAdult, { exertion: 'sport', severity: 6 }), 'ibuprofen'),
    selfCare({ medicine: 'ibuprofen' }),
  ],
]
