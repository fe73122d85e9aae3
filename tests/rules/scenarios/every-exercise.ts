import type { Mark } from '../../../src/rules/index.ts'
import { aWellAdult, but, has } from '../../support/people.ts'
import { selfCare, withinDays, type Outcome, type Scenario } from './scenario.ts'

const settled = but(aWellAdult, { duration: 'three-days-to-a-week', severity: 3, where: ['over-blade'] })
const ill = (history: Parameters<typeof has>[0]) => but(settled, has(history))

type Nine = readonly [
  squeeze: Mark,
  chinTuck: Mark,
  hug: Mark,
  chairBackLean: Mark,
  openBook: Mark,
  doorway: Mark,
  catCow: Mark,
  ribBreathing: Mark,
  tensing: Mark,
]
/** A card for each of the nine columns of 5.1 to 5.3, in their order. */
const nine = (...marks: Nine): NonNullable<Outcome['marks']> => ({
  'shoulder-blade-squeeze': marks[0],
  'chin-tuck': marks[1],
  'upper-back-hug': marks[2],
  'chair-back-lean': marks[3],
  'open-book': marks[4],
  'doorway-stretch': marks[5],
  'cat-cow': marks[6],
  'rib-breathing': marks[7],
  'muscle-relaxation': marks[8],
})
const noKneeling = nine('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'avoid', 'ok', 'ok')
const noHolds: Outcome['marks'] = { 'box-breathing': 'avoid', 'muscle-relaxation': 'avoid' }

/** Sections 5.1 to 5.3, row by row: every column, and every illness of a row. */
// prettier-ignore
export const everyExercise: readonly Scenario[] = [
  ['nothing speaks against any exercise for a well person', settled, selfCare({ marks: nine('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok') })],
  ['fresh swelling: nothing is stretched or squeezed, and muscles elsewhere may be tensed and let go', but(aWellAdult, { feel: ['swollen-or-bruised', 'changes-with-movement'] }), selfCare({ marks: { 'shoulder-blade-squeeze': 'avoid', 'chin-tuck': 'avoid', 'upper-back-hug': 'avoid', 'chair-back-lean': 'avoid', 'open-book': 'avoid', 'doorway-stretch': 'avoid', 'cat-cow': 'avoid', 'muscle-relaxation': 'ok' }, withholds: ['rib-breathing'] })],
  ['thin bones: no rounding, twisting or kneeling, ask about arching, and the rest is fine', ill({ bones: ['thin-bones'] }), selfCare({ marks: nine('ok', 'ok', 'avoid', 'ask', 'avoid', 'ok', 'avoid', 'ok', 'ok') })],
  ['a bone that broke easily: the same as thin bones', ill({ bones: ['broke-a-bone-easily'] }), selfCare({ marks: nine('ok', 'ok', 'avoid', 'ask', 'avoid', 'ok', 'avoid', 'ok', 'ok') })],
  ['shorter or stooped: the same, and to be seen within days', ill({ bones: ['shorter-or-stooped'] }), withinDays('shorter-or-stooped', { marks: nine('ok', 'ok', 'avoid', 'ask', 'avoid', 'ok', 'avoid', 'ok', 'ok') })],
  ['loose joints: the neck is neither stretched nor bent far, and the rest is fine', ill({ bones: ['loose-joints'] }), selfCare({ marks: nine('ok', 'avoid', 'ok', 'avoid', 'ok', 'ok', 'avoid', 'ok', 'ok') })],
  ['a risk of a torn artery: the same for the neck', ill({ heart: ['aneurysm-or-torn-artery-risk'] }), selfCare({ marks: nine('ok', 'avoid', 'ok', 'avoid', 'ok', 'ok', 'avoid', 'ok', 'ok') })],
  ['signs down the arm: the neck is left alone, turning and reaching stay for after the visit', but(settled, { nerves: ['arm-or-belt'] }), withinDays('arm-or-belt', { marks: { 'shoulder-blade-squeeze': 'ok', 'chin-tuck': 'avoid', 'chair-back-lean': 'avoid', 'open-book': 'ok', 'doorway-stretch': 'ok', 'thread-the-needle': 'ok', 'rib-breathing': 'ok', 'muscle-relaxation': 'ok' } })],
  ['a shoulder that comes out: no reaching back or up, no weight on the hands, and the rest is fine', ill({ bones: ['shoulder-comes-out'] }), selfCare({ marks: nine('ok', 'ok', 'ok', 'ok', 'ok', 'avoid', 'avoid', 'ok', 'ok') })],
  ['an operation, metal or an injection: ask first about each exercise, and leave the shoulder alone', ill({ bones: ['operation-metal-or-injection'] }), selfCare({ marks: nine('ask', 'ask', 'ask', 'ask', 'ask', 'avoid', 'ask', 'ok', 'ask') })],
  ['a fresh scar: the same', ill({ skin: ['fresh-scar-or-graft'] }), selfCare({ marks: nine('ask', 'ask', 'ask', 'ask', 'ask', 'avoid', 'ask', 'ok', 'ask') })],
  ['sore knees or wrists: nothing on all fours, and the rest is fine', ill({ bones: ['knee-or-wrist'] }), selfCare({ marks: noKneeling })],
  ['from twenty weeks: no deep twist, no kneeling, no tensing, and the rest is fine', ill({ pregnancy: ['from-20-weeks'] }), selfCare({ marks: nine('ok', 'ok', 'ok', 'ok', 'avoid', 'ok', 'avoid', 'ok', 'avoid') })],
  ['before twenty weeks: no tensing, and every exercise is fine', ill({ pregnancy: ['under-20-weeks'] }), selfCare({ marks: nine('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'avoid') })],
  ['someone who could be pregnant: no held breath and no tensing', ill({ pregnancy: ['could-be'] }), selfCare({ marks: noHolds, cautions: ['early-pregnancy-and-holds'] })],
  ['someone trying for a baby may hold the breath', ill({ pregnancy: ['trying'] }), selfCare({ marks: { 'box-breathing': 'ok', 'muscle-relaxation': 'ok' } })],
  ['heartburn: the head is kept up, and the rest is fine', ill({ gut: ['heartburn'] }), selfCare({ marks: noKneeling })],
  ['fainting or low blood pressure: the head is kept up, and no breath is held', ill({ heart: ['rhythm-faints-or-low-pressure'] }), selfCare({ marks: { 'cat-cow': 'avoid', 'upper-back-hug': 'ok', ...noHolds } })],
  ['bowel disease may put the head down', ill({ gut: ['bowel-disease'] }), selfCare({ marks: { 'cat-cow': 'ok', 'childs-pose': 'ok' } })],
  ['asthma with nose polyps: no held breath and no tensing, and every exercise is fine', ill({ lungs: ['asthma-with-nose-polyps'] }), selfCare({ marks: { ...nine('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'avoid'), ...noHolds } })],
  ['another lung disease: no held breath and no tensing', ill({ lungs: ['other-lung-disease'] }), selfCare({ marks: noHolds })],
  ['heart failure: no held breath and no tensing', ill({ heart: ['heart-failure'] }), selfCare({ marks: noHolds })],
  ['a stroke in the past: no held breath and no tensing', ill({ heart: ['stroke'] }), selfCare({ marks: noHolds })],
  ['a heart operation: no held breath and no tensing', ill({ heart: ['heart-operation'] }), selfCare({ marks: noHolds })],
  ['a clot before may hold the breath and stretch the neck', ill({ heart: ['clot-before'] }), selfCare({ marks: { 'box-breathing': 'ok', 'muscle-relaxation': 'ok', 'chin-tuck': 'ok' }, noCautions: ['vessels-and-neck'] })],
  ['a stroke: the neck is left alone', ill({ heart: ['stroke'] }), selfCare({ marks: { 'chin-tuck': 'avoid', 'upper-back-hug': 'ok' }, cautions: ['vessels-and-neck'] })],
  ['narrow arteries in the legs: the neck is left alone, and the rest is fine', ill({ heart: ['leg-arteries'] }), selfCare({ marks: nine('ok', 'avoid', 'ok', 'avoid', 'ok', 'ok', 'ok', 'ok', 'ok'), cautions: ['vessels-and-neck'] })],
  ['pain on breathing in after a bad night: no rib breathing and no turning, and the rest is fine', but(settled, { chest: ['hurts-to-breathe-in'], exertion: 'slept-wrong' }), selfCare({ marks: nine('ok', 'ok', 'ok', 'ok', 'avoid', 'ok', 'ok', 'avoid', 'ok') })],
  ['a bleeding disorder: ask first about each exercise, and leave the neck alone', ill({ blood: ['bleeding-disorder'] }), selfCare({ marks: nine('ask', 'avoid', 'ask', 'avoid', 'ask', 'ask', 'ask', 'ok', 'ask') })],
  ['trouble with memory: ask before getting down to the floor, and the rest is fine', ill({ 'sugar-and-nerves': ['memory-or-confusion'] }), selfCare({ marks: nine('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ask', 'ok', 'ok') })],
  ['multiple sclerosis: the same for the floor', ill({ 'sugar-and-nerves': ['multiple-sclerosis'] }), selfCare({ marks: nine('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ask', 'ok', 'ok') })],
]
