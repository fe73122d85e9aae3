import type { Answers, Mark } from '../../../src/rules/index.ts'
import { aged, aWellAdult, aWellAdultInTheUk, but, has } from '../../support/people.ts'
import { now, selfCare, today, withinDays, type Outcome, type Scenario } from './scenario.ts'

type Marks = NonNullable<Outcome['marks']>
type Six = readonly [
  tablet: Mark,
  gel: Mark,
  salicylate: Mark,
  paracetamol: Mark,
  lidocaine: Mark,
  menthol: Mark,
]
/** The six columns of 4.3. */
const six = (...[tablet, gel, salicylate, paracetamol, lidocaine, menthol]: Six): Marks => ({
  ibuprofen: tablet,
  naproxen: tablet,
  'anti-inflammatory-gel': gel,
  'salicylate-patch': salicylate,
  paracetamol,
  'lidocaine-patch': lidocaine,
  'menthol-rub': menthol,
})
type Three = readonly [heat: Mark, hotWater: Mark, cold: Mark]
/** The three columns of 3.3. */
const three = (...[heat, hotWater, cold]: Three): Marks => ({
  'heat-pack': heat,
  'hot-tub': hotWater,
  'wrapped-peas': cold,
})

const apart = but(aWellAdult, { where: ['over-blade'] })
const ill = (history: Parameters<typeof has>[0], who: Answers = apart): Answers => but(who, has(history))
const asks = but(apart, { house: ['frozen-peas-or-ice', 'painkillers'] })
const breastfeeding = has({ pregnancy: ['breastfeeding'] })
const pregnant = six('avoid', 'avoid', 'avoid', 'ask', 'ask', 'ask')
const skinPain = (how: 'rash-or-blisters' | 'strip-on-one-side'): Answers =>
  but(aWellAdult, { feel: ['burning', 'changes-with-movement'], 'skin-strip': how })
const shingles = {
  ...six('avoid', 'avoid', 'avoid', 'ok', 'avoid', 'avoid'),
  ...three('avoid', 'avoid', 'avoid'),
}

/** Section 4.3: the columns and the illnesses that no other scenario looks at. */
// prettier-ignore
export const everyMedicine: readonly Scenario[] = [
  ['nothing speaks against any medicine in the UK either', aWellAdultInTheUk, selfCare({ marks: six('ok', 'ok', 'ok', 'ok', 'ok', 'ok') })],
  ['someone who could be pregnant: no anti-inflammatory, ask about all else', ill({ pregnancy: ['could-be'] }), selfCare({ marks: pregnant })],
  ['early pregnancy: the same', ill({ pregnancy: ['under-20-weeks'] }), selfCare({ marks: pregnant })],
  ['late pregnancy: the same', ill({ pregnancy: ['from-20-weeks'] }), selfCare({ marks: pregnant })],
  ['trying for a baby: no anti-inflammatory (SI-08), and the rest is fine', ill({ pregnancy: ['trying'] }), selfCare({ marks: six('avoid', 'avoid', 'avoid', 'ok', 'ok', 'ok') })],
  ['breastfeeding in the UK: tablet, gel and paracetamol are fine, ask about what smells or numbs', but(aWellAdultInTheUk, breastfeeding), selfCare({ marks: six('ok', 'ok', 'ask', 'ok', 'ask', 'ask') })],
  ['breastfeeding in the US: ask about all but paracetamol', but(apart, breastfeeding), selfCare({ marks: six('ask', 'ask', 'ask', 'ok', 'ask', 'ask') })],
  ['breastfeeding elsewhere: as in the US, for no UK label is at hand', but(apart, breastfeeding, { region: 'elsewhere' }), selfCare({ marks: six('ask', 'ask', 'ask', 'ok', 'ask', 'ask') })],
  ['breastfeeding a small or ill baby: ask about everything', ill({ pregnancy: ['breastfeeding-small-or-ill-baby'] }), selfCare({ marks: six('ask', 'ask', 'ask', 'ask', 'ask', 'ask') })],
  ['at sixty: ask about tablets only', aged(60), selfCare({ marks: six('ask', 'ok', 'ok', 'ok', 'ok', 'ok') })],
  ['at sixty-five: ask about tablets and salicylate only', but(aged(65), { exertion: 'sport' }), selfCare({ marks: six('ask', 'ok', 'ask', 'ok', 'ok', 'ok') })],
  ['at seventeen: no medicine at all', aged(17), selfCare({ marks: six('avoid', 'avoid', 'avoid', 'avoid', 'avoid', 'avoid') })],
  ['under fifty kilos: ask about tablets and paracetamol only', but(asks, { reactions: ['under-50-kg'] }), selfCare({ marks: six('ask', 'ok', 'ok', 'ask', 'ok', 'ok') })],
  ['an operation, metal or an injection: no tablet or salicylate, ask about gel', ill({ bones: ['operation-metal-or-injection'] }), selfCare({ marks: six('avoid', 'ask', 'avoid', 'ok', 'ok', 'ok') })],
  ['a blood pressure tablet alone asks', ill({ takes: ['pressure-tablets'] }), selfCare({ marks: six('ask', 'ask', 'ask', 'ok', 'ok', 'ok') })],
  ['heart failure: no tablet, ask about gel, salicylate and lidocaine', ill({ heart: ['heart-failure'] }), selfCare({ marks: six('avoid', 'ask', 'ask', 'ok', 'ask', 'ok') })],
  ['a stroke in the past: the same', ill({ heart: ['stroke'] }), selfCare({ marks: six('avoid', 'ask', 'ask', 'ok', 'ask', 'ok') })],
  ['a rub or gel on now: nothing else on the skin, ask before a tablet, and paracetamol stays', ill({ skin: ['rub-or-gel-on-now'] }), selfCare({ marks: { ibuprofen: 'ask', 'anti-inflammatory-gel': 'avoid', 'salicylate-patch': 'avoid', paracetamol: 'ok', 'lidocaine-patch': 'avoid', 'menthol-rub': 'avoid' } })],
]

/** Section 3.3: the columns and the illnesses that no other scenario looks at. */
// prettier-ignore
export const everyWarmth: readonly Scenario[] = [
  ['shingles with a rash: nothing warm, cold or rubbed on, paracetamol stays', skinPain('rash-or-blisters'), today('rash-or-blisters', { marks: shingles, cautions: ['sore-skin', 'chickenpox-or-shingles'] })],
  ['a burning strip before any rash: the same, for it may be shingles', skinPain('strip-on-one-side'), withinDays('strip-on-one-side', { marks: shingles, cautions: ['sore-skin', 'chickenpox-or-shingles'] })],
  ['confused, and not sure of a fever: an emergency, and nothing warm or cold', but(aWellAdult, { since: 'not-sure', 'fever-with': ['confused'] }), now('fever-with-more', { marks: three('avoid', 'avoid', 'avoid'), cautions: ['fever'] })],
  ['a stiff neck, and not sure of a fever: an emergency, and ask before anything warm or cold', but(aWellAdult, { since: 'not-sure', 'fever-with': ['stiff-neck'] }), now('fever-with-more', { marks: three('ask', 'ask', 'ask') })],
  ['someone who could be pregnant: no hot tub, a warm pack or cold is fine', ill({ pregnancy: ['could-be'] }), selfCare({ marks: three('ok', 'avoid', 'ok') })],
  ['late pregnancy: no hot tub, a warm pack or cold is fine', ill({ pregnancy: ['from-20-weeks'] }), selfCare({ marks: three('ok', 'avoid', 'ok') })],
  ['cancer in the past: no heat, ask about water and cold', ill({ blood: ['cancer-ever'] }), today('cancer-before', { marks: three('avoid', 'ask', 'ask') })],
  ['a heart attack in the past: a small warm pack, no hot tub, ask about cold', ill({ heart: ['heart-attack-angina-or-stent'] }), selfCare({ marks: three('ok', 'avoid', 'ask') })],
  ['blood pressure that is still too high: the same', ill({ heart: ['high-pressure-uncontrolled'] }), selfCare({ marks: three('ok', 'avoid', 'ask') })],
  ['an uneven heartbeat, fainting or low blood pressure: the same', ill({ heart: ['rhythm-faints-or-low-pressure'] }), selfCare({ marks: three('ok', 'avoid', 'ask') })],
  ['a heart operation: no hot tub, ask about warmth and cold', ill({ heart: ['heart-operation'] }), selfCare({ marks: { 'heat-pack': 'ask', 'hot-tub': 'avoid', 'wrapped-peas': 'ask' } })],
  ['a strong painkiller: ask about warmth, no hot water, cold is fine', ill({ takes: ['strong-painkiller'] }), selfCare({ marks: three('ask', 'avoid', 'ok') })],
  ['brown marks from heat: no warmth at all, cold is fine, and to be seen within days', ill({ skin: ['marks-from-heat'] }), withinDays('heat-marks', { marks: three('avoid', 'avoid', 'ok') })],
]
