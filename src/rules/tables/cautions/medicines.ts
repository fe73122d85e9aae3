import { all, any } from '../../language/condition.ts'
import { cautions } from '../../language/row.ts'
import { age, region } from '../../questions/about-you.ts'
import { nerves, since } from '../../questions/danger-signs.ts'
import { skinStrip } from '../../questions/the-pain.ts'
import { blood, bones, gut, heart, lungs, pregnancy, skin } from '../../questions/your-health.ts'
import { reactions, takes } from '../../questions/your-medicines.ts'

const noUkLabel = region.is('us', 'eu', 'elsewhere')

/** Section 4.3. Columns: tablet, gel, salicylate, paracetamol, lidocaine, menthol. */
// prettier-ignore
export const medicineCautions = cautions(['anti-inflammatory-tablet', 'anti-inflammatory-gel', 'salicylate', 'paracetamol', 'lidocaine', 'menthol'], [
  { id: 'anti-inflammatory-reaction', when: any(reactions.includes('anti-inflammatory-reaction'), lungs.includes('asthma-with-nose-polyps')), marks: ['avoid', 'avoid', 'avoid', 'ok', 'ok', 'ok'], source: ['M1', 'M5'] },
  { id: 'paracetamol-reaction', when: reactions.includes('paracetamol-reaction'), marks: ['ok', 'ok', 'ok', 'avoid', 'ok', 'ok'], source: ['M10'] },
  { id: 'plaster-or-rub-reaction', when: reactions.includes('plaster-or-rub-reaction'), marks: ['ok', 'avoid', 'avoid', 'ok', 'avoid', 'avoid'], source: ['M13', 'M14'] },
  { id: 'other-allergy', when: reactions.includes('other-allergy'), marks: ['ask', 'ask', 'ask', 'ask', 'ask', 'ask'], source: ['policy'] },
  { id: 'asthma', when: lungs.includes('asthma'), marks: ['ask', 'ask', 'ask', 'ok', 'ok', 'ask'], source: ['M5'] },
  { id: 'ulcer-or-bleed', when: gut.includes('ulcer-or-bleed'), marks: ['avoid', 'ask', 'ask', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'bowel-or-heartburn', when: gut.includes('bowel-disease', 'heartburn'), marks: ['ask', 'ask', 'ask', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'bleeding-disorder-and-medicine', when: blood.includes('bleeding-disorder'), marks: ['avoid', 'ask', 'avoid', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'recent-operation', when: any(skin.includes('fresh-scar-or-graft'), bones.includes('operation-metal-or-injection')), marks: ['avoid', 'ask', 'avoid', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'warfarin', when: takes.includes('warfarin'), marks: ['avoid', 'ask', 'avoid', 'ask', 'ok', 'ok'], source: ['M17', 'M10'] },
  { id: 'other-blood-thinner', when: takes.includes('other-blood-thinner'), marks: ['avoid', 'ask', 'avoid', 'ok', 'ok', 'ok'], source: ['M17', 'M7'] },
  { id: 'antiplatelet', when: takes.includes('aspirin-or-antiplatelet'), marks: ['ask', 'ask', 'ask', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'antidepressant', when: takes.includes('antidepressant'), marks: ['ask', 'ok', 'ok', 'ok', 'ok', 'ok'], source: ['M23'] },
  { id: 'steroid-tablets', when: takes.includes('steroid-tablets'), marks: ['avoid', 'ask', 'ask', 'ok', 'ok', 'ok'], source: ['M23'] },
  { id: 'lithium', when: takes.includes('lithium'), marks: ['avoid', 'ask', 'ask', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'methotrexate', when: takes.includes('methotrexate'), marks: ['avoid', 'ask', 'ask', 'ask', 'ok', 'ok'], source: ['M7'] },
  { id: 'pressure-and-water-tablets', when: any(takes.includes('pressure-and-water-tablets'), all(takes.includes('pressure-tablets'), takes.includes('water-tablets'))), marks: ['avoid', 'ask', 'ask', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'pressure-or-water-tablets', when: takes.includes('pressure-tablets', 'water-tablets'), marks: ['ask', 'ask', 'ask', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'special-medicines', when: takes.includes('transplant-epilepsy-or-heart-rhythm'), marks: ['ask', 'ask', 'ask', 'ask', 'ok', 'ok'], source: ['M7'] },
  { id: 'kidney', when: gut.includes('kidney', 'one-kidney', 'severe-kidney-or-dialysis'), marks: ['avoid', 'ask', 'ask', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'severe-kidney', when: gut.includes('severe-kidney-or-dialysis'), marks: ['avoid', 'ask', 'ask', 'ask', 'ok', 'ok'], source: ['M7'] },
  { id: 'hard-muscle', when: nerves.includes('muscle-hard-or-arms-stuck'), marks: ['avoid', 'ask', 'ask', 'ok', 'ok', 'ok'], source: ['R16'] },
  { id: 'liver', when: gut.includes('liver'), marks: ['avoid', 'ask', 'ask', 'ask', 'ask', 'ok'], source: ['M5', 'M10'] },
  { id: 'three-drinks-a-day', when: gut.includes('three-drinks-a-day'), marks: ['avoid', 'ask', 'ask', 'ask', 'ok', 'ok'], source: ['M10', 'M7'] },
  { id: 'heart-or-stroke', when: heart.includes('heart-attack-angina-or-stent', 'heart-failure', 'stroke', 'leg-arteries'), marks: ['avoid', 'ask', 'ask', 'ok', 'ask', 'ok'], source: ['M7', 'M5'] },
  { id: 'high-pressure', when: heart.includes('high-pressure-controlled'), marks: ['ask', 'ok', 'ok', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'high-pressure-uncontrolled', when: heart.includes('high-pressure-uncontrolled'), marks: ['avoid', 'ask', 'ask', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'heart-operation', when: heart.includes('heart-operation'), marks: ['avoid', 'avoid', 'avoid', 'ask', 'ok', 'ok'], source: ['M5', 'M13'] },
  { id: 'heart-rhythm', when: heart.includes('rhythm-faints-or-low-pressure'), marks: ['ask', 'ok', 'ok', 'ok', 'ask', 'ok'], source: ['M14', 'policy'] },
  { id: 'pregnant', when: pregnancy.includes('could-be', 'under-20-weeks', 'from-20-weeks'), marks: ['avoid', 'avoid', 'avoid', 'ask', 'ask', 'ask'], source: ['M21', 'M6', 'M26'] },
  { id: 'trying', when: pregnancy.includes('trying'), marks: ['avoid', 'avoid', 'avoid', 'ok', 'ok', 'ok'], source: ['M21', 'policy'] },
  { id: 'breastfeeding-uk', when: all(pregnancy.includes('breastfeeding'), region.is('uk')), marks: ['ok', 'ok', 'ask', 'ok', 'ask', 'ask'], source: ['M22'] },
  { id: 'breastfeeding', when: all(pregnancy.includes('breastfeeding'), noUkLabel), marks: ['ask', 'ask', 'ask', 'ok', 'ask', 'ask'], source: ['M7', 'M5'] },
  { id: 'breastfeeding-small-baby', when: pregnancy.includes('breastfeeding-small-or-ill-baby'), marks: ['ask', 'ask', 'ask', 'ask', 'ask', 'ask'], source: ['M22'] },
  { id: 'age-60-to-64', when: all(age.atLeast(60), age.under(65)), marks: ['ask', 'ok', 'ok', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'age-65', when: age.atLeast(65), marks: ['ask', 'ok', 'ask', 'ok', 'ok', 'ok'], source: ['M7', 'policy'] },
  { id: 'under-50-kg', when: reactions.includes('under-50-kg'), marks: ['ask', 'ok', 'ok', 'ask', 'ok', 'ok'], source: ['M11'] },
  { id: 'under-18', when: age.under(18), marks: ['avoid', 'avoid', 'avoid', 'avoid', 'avoid', 'avoid'], source: ['policy'] },
  { id: 'chickenpox-or-shingles', when: any(reactions.includes('chickenpox-or-shingles'), skinStrip.is('rash-or-blisters', 'strip-on-one-side')), marks: ['avoid', 'avoid', 'avoid', 'ok', 'avoid', 'avoid'], source: ['policy'] },
  { id: 'sick-day', when: any(reactions.includes('vomiting-or-dry'), since.includes('fever-or-very-ill')), marks: ['avoid', 'ask', 'ask', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'sore-skin-and-rubs', when: skin.includes('broken-burnt-or-sore-skin', 'numb-skin-there', 'fresh-scar-or-graft'), marks: ['ok', 'avoid', 'avoid', 'ok', 'avoid', 'avoid'], source: ['M5', 'M13', 'M14'] },
  { id: 'g6pd', when: blood.includes('g6pd'), marks: ['ok', 'ask', 'avoid', 'ok', 'ask', 'ok'], source: ['M13'] },
  { id: 'salicylate-intolerance', when: reactions.includes('salicylate-intolerance'), marks: ['ask', 'ask', 'avoid', 'ok', 'ask', 'ok'], source: ['M13'] },
  { id: 'anti-inflammatory-already', when: takes.includes('anti-inflammatory-already'), marks: ['avoid', 'avoid', 'avoid', 'ok', 'ok', 'ok'], source: ['M7'] },
  { id: 'paracetamol-already', when: takes.includes('paracetamol-already'), marks: ['ok', 'ok', 'ok', 'avoid', 'ok', 'ok'], source: ['M10', 'M11'] },
  { id: 'rub-on-already', when: skin.includes('rub-or-gel-on-now'), marks: ['ask', 'avoid', 'avoid', 'ok', 'avoid', 'avoid'], source: ['M14'] },
])
