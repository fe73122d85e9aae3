import type { Answers, Mark } from '../../../src/rules/index.ts'
import {
  andAWarmTowel,
  aWellAdult,
  but,
  everythingWarmAndCold,
  has,
  withPainkillers,
} from '../../support/people.ts'
import { selfCare, today, type Outcome, type Scenario } from './scenario.ts'

const home = but(aWellAdult, everythingWarmAndCold)
const swollen: Answers = { feel: ['swollen-or-bruised', 'changes-with-movement'] }
type Three = readonly [heat: Mark, hotWater: Mark, cold: Mark]
type Marks = NonNullable<Outcome['marks']>
/** The three columns of 3.3. */
const three = ([heat, hotWater, cold]: Three): Marks => ({
  'heat-pack': heat,
  'heating-pad': heat,
  'warm-bath': hotWater,
  'hot-tub': hotWater,
  'wrapped-peas': cold,
  'gel-pack': cold,
})

/** Section 3.3, SI-11, and what comes first in 2.2. */
// prettier-ignore
export const heatAndCold: readonly Scenario[] = [
  ['nothing speaks against warmth or cold for a well person', home, selfCare({ first: 'heat-pack', offers: ['wrapped-peas'], marks: three(['ok', 'ok', 'ok']), noCautions: ['reduced-feeling', 'poor-circulation', 'cold-allergy', 'sickle-cell', 'sore-skin', 'fever', 'fresh-swelling', 'rub-on-now', 'fresh-scar', 'dehydrated-and-heat'] })],
  ['numb skin there: neither warmth nor cold', but(home, has({ skin: ['numb-skin-there'] })), selfCare({ marks: three(['avoid', 'avoid', 'avoid']), cautions: ['reduced-feeling', 'sore-skin-and-rubs'], withholds: ['heat-pack', 'wrapped-peas', 'warm-shower'] })],
  ['reduced feeling: neither warmth nor cold', but(home, has({ 'sugar-and-nerves': ['reduced-feeling'] })), selfCare({ marks: three(['avoid', 'avoid', 'avoid']), cautions: ['reduced-feeling'] })],
  ['diabetes with damage: no warmth, no cold, hot water no better', but(home, has({ 'sugar-and-nerves': ['diabetes-with-damage'] })), selfCare({ marks: three(['avoid', 'ask', 'avoid']), cautions: ['diabetes-with-damage'], noCautions: ['diabetes'] })],
  ['diabetes without damage: ask about a heat pack, a short bath or cold is fine', but(home, has({ 'sugar-and-nerves': ['diabetes'] })), selfCare({ marks: three(['ask', 'ok', 'ok']), cautions: ['diabetes'], noCautions: ['diabetes-with-damage'], first: 'warm-bath', offers: ['wrapped-peas'], withholds: ['heat-pack'] })],
  ['poor circulation in the legs: neither', but(home, has({ heart: ['leg-arteries'] })), selfCare({ marks: three(['avoid', 'ask', 'avoid']), cautions: ['poor-circulation'], noCautions: ['heart-and-pressure', 'stroke'] })],
  ['a stroke: ask first, and no hot water', but(home, has({ heart: ['stroke'] })), selfCare({ marks: three(['ask', 'avoid', 'ask']), cautions: ['stroke'], noCautions: ['poor-circulation'] })],
  ['a blood thinner: nothing is rubbed, cold or not', but(home, has({ takes: ['warfarin'] })), selfCare({ marks: { 'ice-massage': 'avoid', 'wrapped-peas': 'ok' }, cautions: ['rubbing-and-bleeding'] })],
  ['another blood thinner: the same', but(home, has({ takes: ['other-blood-thinner'] })), selfCare({ marks: { 'ice-massage': 'avoid' } })],
  ['low-dose aspirin: the same', but(home, has({ takes: ['aspirin-or-antiplatelet'] })), selfCare({ marks: { 'ice-massage': 'avoid' } })],
  ['blood that does not clot: the same', but(home, has({ blood: ['bleeding-disorder'] })), selfCare({ marks: { 'ice-massage': 'avoid', 'wrapped-peas': 'ok' } })],
  ['an antidepressant is no blood thinner', but(home, has({ takes: ['antidepressant'] })), selfCare({ marks: { 'ice-massage': 'ok' }, noCautions: ['rubbing-and-bleeding'] })],
  ['Raynaud’s: warmth only', but(home, has({ skin: ['raynauds'] })), selfCare({ marks: three(['ok', 'ok', 'avoid']), cautions: ['raynauds'], noCautions: ['cold-allergy'], withholds: ['wrapped-peas', 'gel-pack'] })],
  ['an allergy to cold: warmth only', but(home, has({ skin: ['cold-allergy'] })), selfCare({ marks: three(['ok', 'ok', 'avoid']), cautions: ['cold-allergy'], noCautions: ['raynauds'] })],
  ['sickle cell disease: warmth only', but(home, has({ blood: ['sickle-cell'] })), selfCare({ marks: three(['ok', 'ok', 'avoid']), cautions: ['sickle-cell'], noCautions: ['bleeding-disorder'] })],
  ['swollen after lifting, with Raynaud’s: neither warmth nor cold', but(home, swollen, has({ skin: ['raynauds'] })), selfCare({ marks: three(['avoid', 'avoid', 'avoid']), withholds: ['heat-pack', 'wrapped-peas', 'ice-massage'] })],
  ['broken or burnt skin: neither', but(home, has({ skin: ['broken-burnt-or-sore-skin'] })), selfCare({ marks: three(['avoid', 'avoid', 'avoid']), cautions: ['sore-skin', 'sore-skin-and-rubs'], noCautions: ['reduced-feeling'] })],
  ['fever: nothing warm or cold, triage first', but(home, { since: ['fever-or-very-ill'] }), today('fever', { marks: three(['avoid', 'avoid', 'avoid']), cautions: ['fever', 'sick-day'] })],
  ['fresh swelling: cold only', but(home, swollen), selfCare({ marks: three(['avoid', 'avoid', 'ok']), cautions: ['fresh-swelling', 'fresh-swelling-and-stretching'], first: 'wrapped-peas', withholds: ['heat-pack', 'warm-bath'], advice: ['heat-massage-alcohol'] })],
  ['swelling in the second day: still cold only', but(home, swollen, { duration: 'one-to-three-days' }), selfCare({ marks: three(['avoid', 'avoid', 'ok']), cautions: ['fresh-swelling'] })],
  ['swelling after three days: cold first, and warmth is allowed', but(home, swollen, { duration: 'three-days-to-a-week' }), selfCare({ marks: three(['ok', 'ok', 'ok']), noCautions: ['fresh-swelling', 'fresh-swelling-and-stretching'], first: 'wrapped-peas', offers: ['heat-pack'] })],
  ['not sure of swelling on the first day: ask before warmth', but(home, { feel: 'not-sure' }), selfCare({ marks: three(['ask', 'ask', 'ok']), cautions: ['fresh-swelling'], withholds: ['heat-pack'] })],
  ['a bleeding disorder: cold only', but(home, has({ blood: ['bleeding-disorder'] })), selfCare({ marks: three(['avoid', 'avoid', 'ok']), cautions: ['bleeding-disorder', 'bleeding-and-stretching', 'bleeding-disorder-and-medicine'] })],
  ['skin that had radiotherapy: no warmth, ask about cold', but(home, has({ blood: ['radiotherapy-skin'] })), selfCare({ marks: three(['avoid', 'ask', 'ask']), cautions: ['cancer-or-radiotherapy'] })],
  ['a weak immune system has no word on warmth', but(home, has({ blood: ['weak-immune-system'] })), selfCare({ marks: three(['ok', 'ok', 'ok']), noCautions: ['cancer-or-radiotherapy', 'bleeding-disorder'] })],
  ['rheumatoid arthritis: ask about warmth', but(home, has({ bones: ['rheumatoid-arthritis'] })), selfCare({ marks: three(['ask', 'ok', 'ok']), cautions: ['rheumatoid-arthritis', 'neck-at-risk'] })],
  ['knee or wrist trouble has no word on warmth', but(home, has({ bones: ['knee-or-wrist'] })), selfCare({ marks: three(['ok', 'ok', 'ok']), noCautions: ['rheumatoid-arthritis', 'fresh-scar'] })],
  ['multiple sclerosis: ask about warmth, no hot water', but(home, has({ 'sugar-and-nerves': ['multiple-sclerosis'] })), selfCare({ marks: three(['ask', 'avoid', 'ok']), cautions: ['multiple-sclerosis', 'balance-and-floor'] })],
  ['heart failure: a small warm pack, no hot tub, ask about cold', but(home, has({ heart: ['heart-failure'] })), selfCare({ marks: three(['ok', 'avoid', 'ask']), cautions: ['heart-and-pressure'], first: 'heat-pack' })],
  ['controlled blood pressure has no word on warmth', but(home, has({ heart: ['high-pressure-controlled'] })), selfCare({ marks: three(['ok', 'ok', 'ok']), noCautions: ['heart-and-pressure'] })],
  ['epilepsy: ask about warmth, no hot water', but(home, has({ 'sugar-and-nerves': ['epilepsy'] })), selfCare({ marks: three(['ask', 'avoid', 'ok']), cautions: ['sleepy-or-alone'] })],
  ['three drinks a day: the same', but(home, has({ gut: ['three-drinks-a-day'] })), selfCare({ marks: three(['ask', 'avoid', 'ok']), cautions: ['sleepy-or-alone', 'three-drinks-a-day'] })],
  ['a calming medicine: the same', but(home, has({ takes: ['sleeping-or-calming'] })), selfCare({ marks: three(['ask', 'avoid', 'ok']), cautions: ['sleepy-or-alone'] })],
  ['an antidepressant has no word on warmth', but(home, has({ takes: ['antidepressant'] })), selfCare({ marks: three(['ok', 'ok', 'ok']), noCautions: ['sleepy-or-alone', 'patch-on-skin', 'marks-from-heat'] })],
  ['a medicine patch on the skin: no warmth anywhere, cold away from it', but(home, has({ takes: ['skin-patch'] })), selfCare({ marks: three(['avoid', 'avoid', 'ok']), cautions: ['patch-on-skin'], first: 'wrapped-peas', advice: ['patch-and-heat'] })],
  ['a rub or gel on now: neither, and no other rub', but(home, has({ skin: ['rub-or-gel-on-now'] })), selfCare({ marks: { ...three(['avoid', 'avoid', 'avoid']), 'menthol-rub': 'avoid' }, cautions: ['rub-on-now', 'rub-on-already'] })],
  ['trouble remembering: no warmth, ask about cold', but(home, has({ 'sugar-and-nerves': ['memory-or-confusion'] })), selfCare({ marks: three(['avoid', 'avoid', 'ask']), cautions: ['memory-or-confusion', 'balance-and-floor'], noCautions: ['multiple-sclerosis'] })],
  ['a fresh scar: ask, and no hot water', but(home, has({ skin: ['fresh-scar-or-graft'] })), selfCare({ marks: three(['ask', 'avoid', 'ask']), cautions: ['fresh-scar', 'recent-operation', 'operation-and-stretching'] })],
  ['metal or a recent operation: ask, and no hot water', but(home, has({ bones: ['operation-metal-or-injection'] })), selfCare({ marks: three(['ask', 'avoid', 'ask']), cautions: ['fresh-scar', 'operation-and-stretching'] })],
  ['an adrenal or thyroid illness: ask, and no hot water', but(home, has({ 'sugar-and-nerves': ['adrenal-or-thyroid'] })), selfCare({ marks: three(['ask', 'avoid', 'ask']), cautions: ['adrenal-or-thyroid'], noCautions: ['nerve-injury', 'memory-or-confusion'] })],
  ['a recent injury of a nerve: ask about warmth, no cold', but(home, has({ 'sugar-and-nerves': ['recent-nerve-injury'] })), selfCare({ marks: three(['ask', 'ask', 'avoid']), cautions: ['nerve-injury'], noCautions: ['adrenal-or-thyroid'] })],
  ['vomiting or dried out: ask about warmth, no hot water', but(withPainkillers(home), everythingWarmAndCold, { house: ['heat-pack-or-bottle', 'hot-tub', 'gel-pack', 'painkillers'], reactions: ['vomiting-or-dry'] }), selfCare({ marks: three(['ask', 'avoid', 'ok']), cautions: ['dehydrated-and-heat', 'sick-day'], first: 'gel-pack' })],
  ['not sure about the skin: nothing warm or cold without asking', but(home, has({ skin: 'not-sure' })), selfCare({ marks: three(['ask', 'ask', 'ask']), withholds: ['heat-pack', 'wrapped-peas'] })],
  ['without anything warm in the house no warmth is offered', but(aWellAdult, { house: ['gel-pack'] }), selfCare({ first: 'gel-pack', withholds: ['heat-pack', 'hot-towel', 'warm-shower'] })],
  ['with nothing in the house there is still something to do', but(aWellAdult, { house: 'none' }), selfCare({ offers: ['easy-movement', 'slow-breathing', 'shoulder-rolls'], withholds: ['hot-towel', 'wrapped-peas'] })],
  ['a medicine on the skin excludes warmth', but(withPainkillers(aWellAdult, 'menthol-rub'), andAWarmTowel), selfCare({ medicine: 'menthol-rub', withholds: ['hot-towel'], first: 'wrapped-peas' })],
  ['a patch that must first be bought gives way to the warmth at hand, for the two never go together (SI-11)', but(withPainkillers(aWellAdult), andAWarmTowel), selfCare({ medicine: 'paracetamol', withholds: ['salicylate-patch', 'lidocaine-patch', 'menthol-rub'], first: 'hot-towel' })],
  ['a patch that must first be bought goes with cold', withPainkillers(aWellAdult), selfCare({ medicine: 'salicylate-patch', first: 'wrapped-peas' })],
  ['a tablet goes with warmth', but(withPainkillers(aWellAdult, 'paracetamol'), andAWarmTowel), selfCare({ medicine: 'paracetamol', first: 'hot-towel' })],
]
