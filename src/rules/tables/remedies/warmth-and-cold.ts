import { all, always, any } from '../../language/condition.ts'
import { remedy } from '../../language/row.ts'
import { house } from '../../questions/your-medicines.ts'
import { pattern } from '../facts.ts'

const place = 'warmth-or-cold'
const warmFirst = pattern.is('soreness', 'cramp', 'posture', 'slept-wrong', 'stress', 'cough', 'recurring', 'plain')
const coldFirst = pattern.is('strain')

/** Sections 3.1, 3.2 and 2.2. Minutes are for one go; hours are from one start to the next. */
export const warmthAndCold = [
  remedy({ id: 'heat-pack', place, kind: 'heat', classes: ['heat'], needs: house.includes('heat-pack-or-bottle'), firstChoice: warmFirst, helps: always, minutes: [15, 20], hoursApart: 2, timesADay: 4, source: ['T2', 'T3'] }),
  remedy({ id: 'hot-towel', place, kind: 'heat', classes: ['heat'], needs: house.includes('warm-water-and-towel'), firstChoice: warmFirst, helps: always, minutes: [15, 20], hoursApart: 2, timesADay: 4, source: ['T2', 'T3'] }),
  remedy({ id: 'heating-pad', place, kind: 'heat', classes: ['heat'], needs: house.includes('electric-pad'), firstChoice: warmFirst, helps: always, minutes: [15, 20], hoursApart: 2, timesADay: 4, source: ['T2', 'T20'] }),
  remedy({ id: 'warm-shower', place, kind: 'heat', classes: ['heat'], needs: house.includes('shower'), firstChoice: warmFirst, helps: always, minutes: [5, 10], hoursApart: 4, timesADay: 3, source: ['T2'] }),
  remedy({ id: 'warm-bath', place, kind: 'heat', classes: ['heat', 'hot-water'], needs: house.includes('bath'), firstChoice: warmFirst, helps: always, minutes: [10, 15], hoursApart: 24, timesADay: 1, source: ['T2'] }),
  remedy({ id: 'hot-tub', place, kind: 'heat', classes: ['heat', 'hot-water'], needs: house.includes('hot-tub'), firstChoice: pattern.is('posture', 'stress'), helps: always, minutes: [10, 15], hoursApart: 24, timesADay: 1, source: ['T2'] }),
  remedy({ id: 'wrapped-peas', place, kind: 'cold', classes: ['cold'], needs: house.includes('frozen-peas-or-ice'), firstChoice: coldFirst, helps: always, minutes: [10, 15], hoursApart: 2, timesADay: 8, source: ['T31', 'T6'] }),
  remedy({ id: 'gel-pack', place, kind: 'cold', classes: ['cold'], needs: house.includes('gel-pack'), firstChoice: coldFirst, helps: always, minutes: [10, 10], hoursApart: 2, timesADay: 8, source: ['T31', 'T6'] }),
  remedy({ id: 'ice-massage', place, kind: 'cold', classes: ['cold'], needs: all(house.includes('frozen-peas-or-ice'), any(pattern.is('strain', 'soreness'))), firstChoice: coldFirst, helps: pattern.is('strain', 'soreness'), minutes: [3, 5], hoursApart: 2, timesADay: 8, source: ['T31', 'T6'] }),
] as const
