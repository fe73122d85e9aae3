import type { Answers, Mark } from '../../../src/rules/index.ts'
import { aWellAdult, but, has, withPainkillers } from '../../support/people.ts'
import { selfCare, today, type Outcome, type Scenario } from './scenario.ts'

const asks = withPainkillers(aWellAdult)
const ill = (history: Parameters<typeof has>[0]): Answers => but(asks, has(history))
const told = (...reactions: Exclude<NonNullable<Answers['reactions']>, string>): Answers =>
  but(asks, { reactions })
type Six = readonly [
  tablet: Mark,
  gel: Mark,
  salicylate: Mark,
  paracetamol: Mark,
  lidocaine: Mark,
  menthol: Mark,
]
/** The six columns of 4.3. */
const six = ([ibuprofen, gel, salicylate, paracetamol, lidocaine, menthol]: Six): NonNullable<
  Outcome['marks']
> => ({
  ibuprofen,
  naproxen: ibuprofen,
  'anti-inflammatory-gel': gel,
  'salicylate-patch': salicylate,
  paracetamol,
  'lidocaine-patch': lidocaine,
  'menthol-rub': menthol,
})

/** Section 4.3, row by row: who may not have what. */
// prettier-ignore
export const medicines: readonly Scenario[] = [
  ['nothing speaks against any medicine for a well person', asks, selfCare({ marks: six(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']), noCautions: ['recent-operation', 'heart-operation', 'liver', 'hard-muscle', 'sick-day', 'g6pd', 'plaster-or-rub-reaction', 'rub-on-already', 'sore-skin-and-rubs', 'under-50-kg', 'other-allergy'] })],
  ['a reaction to an anti-inflammatory excludes tablet, gel and salicylate', told('anti-inflammatory-reaction'), selfCare({ marks: six(['avoid', 'avoid', 'avoid', 'ok', 'ok', 'ok']), cautions: ['anti-inflammatory-reaction'], noCautions: ['paracetamol-reaction'], medicine: 'paracetamol' })],
  ['asthma with nose polyps is treated as such a reaction', ill({ lungs: ['asthma-with-nose-polyps'] }), selfCare({ marks: six(['avoid', 'avoid', 'avoid', 'ok', 'ok', 'ok']), cautions: ['anti-inflammatory-reaction'], noCautions: ['asthma'] })],
  ['a reaction to paracetamol excludes paracetamol only', told('paracetamol-reaction'), selfCare({ marks: six(['ok', 'ok', 'ok', 'avoid', 'ok', 'ok']), cautions: ['paracetamol-reaction'], noCautions: ['anti-inflammatory-reaction'] })],
  ['a reaction to a plaster or rub excludes what goes on the skin', told('plaster-or-rub-reaction'), selfCare({ marks: six(['ok', 'avoid', 'avoid', 'ok', 'avoid', 'avoid']), cautions: ['plaster-or-rub-reaction'] })],
  ['another allergy goes to a pharmacist', told('other-allergy'), selfCare({ marks: six(['ask', 'ask', 'ask', 'ask', 'ask', 'ask']), cautions: ['other-allergy'], medicine: 'a pharmacist' })],
  ['asthma asks about anti-inflammatories and fumes', ill({ lungs: ['asthma'] }), selfCare({ marks: six(['ask', 'ask', 'ask', 'ok', 'ok', 'ask']), cautions: ['asthma', 'heart-lungs-and-holds'], noCautions: ['anti-inflammatory-reaction'] })],
  ['another lung disease has no word on tablets', ill({ lungs: ['other-lung-disease'] }), selfCare({ marks: six(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']), noCautions: ['asthma', 'anti-inflammatory-reaction'] })],
  ['an ulcer or a bleed excludes tablets', ill({ gut: ['ulcer-or-bleed'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ok', 'ok', 'ok']), cautions: ['ulcer-or-bleed'], noCautions: ['bowel-or-heartburn'] })],
  ['bowel disease asks', ill({ gut: ['bowel-disease'] }), selfCare({ marks: six(['ask', 'ask', 'ask', 'ok', 'ok', 'ok']), cautions: ['bowel-or-heartburn'], noCautions: ['ulcer-or-bleed', 'head-down'] })],
  ['heartburn asks, and keeps the head up', ill({ gut: ['heartburn'] }), selfCare({ marks: { ibuprofen: 'ask', 'cat-cow': 'avoid' }, cautions: ['bowel-or-heartburn', 'head-down'] })],
  ['a bleeding disorder excludes tablets and salicylate', ill({ blood: ['bleeding-disorder'] }), selfCare({ marks: six(['avoid', 'ask', 'avoid', 'ok', 'ok', 'ok']), cautions: ['bleeding-disorder-and-medicine'], noCautions: ['g6pd'] })],
  ['a fresh scar excludes tablets, and all that goes on the skin', ill({ skin: ['fresh-scar-or-graft'] }), selfCare({ marks: six(['avoid', 'avoid', 'avoid', 'ok', 'avoid', 'avoid']), cautions: ['recent-operation', 'sore-skin-and-rubs'], noCautions: ['rub-on-already'] })],
  ['cold that makes the fingers white is no sore skin', ill({ skin: ['raynauds'] }), selfCare({ noCautions: ['sore-skin-and-rubs'] })],
  ['warfarin excludes tablets and salicylate, and asks about paracetamol', ill({ takes: ['warfarin'] }), selfCare({ marks: six(['avoid', 'ask', 'avoid', 'ask', 'ok', 'ok']), cautions: ['warfarin', 'neck-at-risk'], noCautions: ['other-blood-thinner'], advice: ['keep-your-medicines', 'massage-and-thin-blood'] })],
  ['another blood thinner leaves paracetamol', ill({ takes: ['other-blood-thinner'] }), selfCare({ marks: six(['avoid', 'ask', 'avoid', 'ok', 'ok', 'ok']), cautions: ['other-blood-thinner'], noCautions: ['warfarin'] })],
  ['low-dose aspirin asks about every anti-inflammatory', ill({ takes: ['aspirin-or-antiplatelet'] }), selfCare({ marks: six(['ask', 'ask', 'ask', 'ok', 'ok', 'ok']), cautions: ['antiplatelet'], noCautions: ['other-blood-thinner', 'anti-inflammatory-already', 'neck-at-risk'] })],
  ['an antidepressant asks about tablets only', ill({ takes: ['antidepressant'] }), selfCare({ marks: six(['ask', 'ok', 'ok', 'ok', 'ok', 'ok']), cautions: ['antidepressant'], noCautions: ['antiplatelet', 'lithium'] })],
  ['steroid tablets exclude tablets', but(ill({ takes: ['steroid-tablets'] }), { exertion: 'sport' }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ok', 'ok', 'ok']), cautions: ['steroid-tablets', 'thin-bones'], noCautions: ['methotrexate'] })],
  ['lithium excludes tablets', ill({ takes: ['lithium'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ok', 'ok', 'ok']), cautions: ['lithium'], noCautions: ['antidepressant', 'special-medicines'] })],
  ['methotrexate excludes tablets, and asks about paracetamol', ill({ takes: ['methotrexate'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ask', 'ok', 'ok']), cautions: ['methotrexate'], noCautions: ['steroid-tablets'] })],
  ['a blood pressure tablet with a water tablet excludes tablets', ill({ takes: ['pressure-and-water-tablets'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ok', 'ok', 'ok']), cautions: ['pressure-and-water-tablets'], noCautions: ['pressure-or-water-tablets'] })],
  ['ticking the two one by one excludes tablets just as well (4.3)', ill({ takes: ['pressure-tablets', 'water-tablets'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ok', 'ok', 'ok']) })],
  ['a water tablet alone asks', ill({ takes: ['water-tablets'] }), selfCare({ marks: six(['ask', 'ask', 'ask', 'ok', 'ok', 'ok']), cautions: ['pressure-or-water-tablets'], noCautions: ['pressure-and-water-tablets'] })],
  ['medicines after a transplant, for epilepsy or for the heart rhythm ask', ill({ takes: ['transplant-epilepsy-or-heart-rhythm'] }), selfCare({ marks: six(['ask', 'ask', 'ask', 'ask', 'ok', 'ok']), cautions: ['special-medicines'] })],
  ['kidney disease excludes tablets', ill({ gut: ['kidney'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ok', 'ok', 'ok']), cautions: ['kidney'], noCautions: ['severe-kidney'] })],
  ['one kidney excludes tablets', ill({ gut: ['one-kidney'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ok', 'ok', 'ok']), cautions: ['kidney'] })],
  ['severe kidney disease asks about paracetamol too', ill({ gut: ['severe-kidney-or-dialysis'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ask', 'ok', 'ok']), cautions: ['kidney', 'severe-kidney'] })],
  ['bowel disease is no kidney disease', ill({ gut: ['bowel-disease'] }), selfCare({ noCautions: ['kidney', 'severe-kidney', 'liver', 'three-drinks-a-day'] })],
  ['hard muscles after exercise exclude tablets', but(asks, { nerves: ['muscle-hard-or-arms-stuck'] }), today('muscle-hard-or-arms-stuck', { marks: six(['avoid', 'ask', 'ask', 'ok', 'ok', 'ok']), cautions: ['hard-muscle'] })],
  ['liver disease asks about paracetamol and lidocaine', ill({ gut: ['liver'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ask', 'ask', 'ok']), cautions: ['liver'], advice: ['liver-and-paracetamol'] })],
  ['three drinks a day asks about paracetamol', ill({ gut: ['three-drinks-a-day'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ask', 'ok', 'ok']), cautions: ['three-drinks-a-day'], noCautions: ['liver'] })],
  ['a heart attack in the past excludes tablets', ill({ heart: ['heart-attack-angina-or-stent'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ok', 'ask', 'ok']), cautions: ['heart-or-stroke'], noCautions: ['heart-operation', 'high-pressure'] })],
  ['poor circulation in the legs excludes tablets', ill({ heart: ['leg-arteries'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ok', 'ask', 'ok']), cautions: ['heart-or-stroke'] })],
  ['a clot before has no row of its own', ill({ heart: ['clot-before'] }), selfCare({ marks: six(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']), noCautions: ['heart-or-stroke', 'heart-rhythm', 'high-pressure-uncontrolled'] })],
  ['controlled blood pressure asks about tablets', ill({ heart: ['high-pressure-controlled'] }), selfCare({ marks: six(['ask', 'ok', 'ok', 'ok', 'ok', 'ok']), cautions: ['high-pressure', 'head-down', 'heart-lungs-and-holds'], noCautions: ['high-pressure-uncontrolled'] })],
  ['uncontrolled blood pressure excludes tablets', ill({ heart: ['high-pressure-uncontrolled'] }), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ok', 'ok', 'ok']), cautions: ['high-pressure-uncontrolled'], noCautions: ['high-pressure'], advice: ['ask-about-pressure'] })],
  ['a heart operation excludes every anti-inflammatory', ill({ heart: ['heart-operation'] }), selfCare({ marks: six(['avoid', 'avoid', 'avoid', 'ask', 'ok', 'ok']), cautions: ['heart-operation'], noCautions: ['heart-or-stroke'] })],
  ['a rhythm that makes faint asks about tablets and lidocaine', ill({ heart: ['rhythm-faints-or-low-pressure'] }), selfCare({ marks: six(['ask', 'ok', 'ok', 'ok', 'ask', 'ok']), cautions: ['heart-rhythm'] })],
  ['chickenpox or shingles leaves paracetamol only', told('chickenpox-or-shingles'), selfCare({ marks: six(['avoid', 'avoid', 'avoid', 'ok', 'avoid', 'avoid']), cautions: ['chickenpox-or-shingles'], medicine: 'paracetamol' })],
  ['an itch that is no strip and no rash is not shingles', but(asks, { feel: ['tingling', 'changes-with-movement'] }), selfCare({ noCautions: ['chickenpox-or-shingles', 'sore-skin'] })],
  ['a sick day excludes tablets', told('vomiting-or-dry'), selfCare({ marks: six(['avoid', 'ask', 'ask', 'ok', 'ok', 'ok']), cautions: ['sick-day'], noCautions: ['chickenpox-or-shingles'] })],
  ['sore skin excludes what goes on the skin', ill({ skin: ['broken-burnt-or-sore-skin'] }), selfCare({ marks: six(['ok', 'avoid', 'avoid', 'ok', 'avoid', 'avoid']), cautions: ['sore-skin-and-rubs'], noCautions: ['recent-operation', 'rub-on-already'] })],
  ['G6PD deficiency excludes salicylate', ill({ blood: ['g6pd'] }), selfCare({ marks: six(['ok', 'ask', 'avoid', 'ok', 'ask', 'ok']), cautions: ['g6pd'], noCautions: ['salicylate-intolerance', 'bleeding-disorder-and-medicine'] })],
  ['salicylate intolerance excludes salicylate', told('salicylate-intolerance'), selfCare({ marks: six(['ask', 'ask', 'avoid', 'ok', 'ask', 'ok']), cautions: ['salicylate-intolerance'], noCautions: ['g6pd'] })],
  ['an anti-inflammatory already taken excludes a second by any route', ill({ takes: ['anti-inflammatory-already'] }), selfCare({ marks: six(['avoid', 'avoid', 'avoid', 'ok', 'ok', 'ok']), cautions: ['anti-inflammatory-already'], noCautions: ['paracetamol-already'], advice: ['one-anti-inflammatory'] })],
  ['paracetamol already taken excludes a second product (4.3 says no, not ask)', ill({ takes: ['paracetamol-already'] }), selfCare({ marks: six(['ok', 'ok', 'ok', 'avoid', 'ok', 'ok']), cautions: ['paracetamol-already'], noCautions: ['anti-inflammatory-already'], advice: ['one-paracetamol'] })],
]
