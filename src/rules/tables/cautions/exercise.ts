import { any } from '../../language/condition.ts'
import { cautions } from '../../language/row.ts'
import { chest, nerves } from '../../questions/danger-signs.ts'
import { exertion } from '../../questions/the-pain.ts'
import {
  blood,
  bones,
  gut,
  heart,
  lungs,
  pregnancy,
  skin,
  sugarAndNerves,
} from '../../questions/your-health.ts'
import { takes } from '../../questions/your-medicines.ts'
import { freshInjury } from '../facts.ts'

/** Sections 5.1 to 5.3. */
// prettier-ignore
export const exercise = cautions(['squeeze', 'neck', 'rounding', 'arching', 'twisting', 'shoulder', 'kneeling', 'rib-breathing', 'tensing'], [
  { id: 'fresh-swelling-and-stretching', when: freshInjury.is('yes'), marks: ['avoid', 'avoid', 'avoid', 'avoid', 'avoid', 'avoid', 'avoid', 'ok', 'ok'], source: ['T6'] },
  { id: 'thin-bones', when: any(bones.includes('thin-bones', 'broke-a-bone-easily', 'shorter-or-stooped'), takes.includes('steroid-tablets')), marks: ['ok', 'ok', 'avoid', 'ask', 'avoid', 'ok', 'avoid', 'ok', 'ok'], source: ['R14'] },
  { id: 'neck-at-risk', when: any(takes.includes('warfarin', 'other-blood-thinner'), bones.includes('rheumatoid-arthritis', 'loose-joints'), heart.includes('aneurysm-or-torn-artery-risk'), exertion.is('knock-or-small-fall')), marks: ['ok', 'avoid', 'ok', 'avoid', 'ok', 'ok', 'avoid', 'ok', 'ok'], source: ['R18'] },
  { id: 'vessels-and-neck', when: heart.includes('stroke', 'leg-arteries', 'heart-attack-angina-or-stent'), marks: ['ok', 'avoid', 'ok', 'avoid', 'ok', 'ok', 'ok', 'ok', 'ok'], source: ['R18'] },
  { id: 'arm-signs-and-stretching', when: nerves.includes('arm-or-belt'), marks: ['ok', 'avoid', 'ok', 'avoid', 'ok', 'ok', 'ok', 'ok', 'ok'], source: ['R18'] },
  { id: 'shoulder-comes-out', when: bones.includes('shoulder-comes-out'), marks: ['ok', 'ok', 'ok', 'ok', 'ok', 'avoid', 'avoid', 'ok', 'ok'], source: ['policy'] },
  { id: 'operation-and-stretching', when: any(bones.includes('operation-metal-or-injection'), skin.includes('fresh-scar-or-graft')), marks: ['ask', 'ask', 'ask', 'ask', 'ask', 'avoid', 'ask', 'ok', 'ask'], source: ['policy'] },
  { id: 'knee-or-wrist', when: bones.includes('knee-or-wrist'), marks: ['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'avoid', 'ok', 'ok'], source: ['policy'] },
  { id: 'pregnancy-and-stretching', when: pregnancy.includes('from-20-weeks'), marks: ['ok', 'ok', 'ok', 'ok', 'avoid', 'ok', 'avoid', 'ok', 'avoid'], source: ['policy'] },
  { id: 'early-pregnancy-and-holds', when: pregnancy.includes('could-be', 'under-20-weeks'), marks: ['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'avoid'], source: ['policy'] },
  { id: 'head-down', when: any(heart.includes('high-pressure-controlled', 'high-pressure-uncontrolled', 'rhythm-faints-or-low-pressure'), gut.includes('heartburn')), marks: ['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'avoid', 'ok', 'ok'], source: ['policy'] },
  { id: 'heart-lungs-and-holds', when: any(heart.includes('heart-attack-angina-or-stent', 'heart-failure', 'stroke', 'high-pressure-controlled', 'high-pressure-uncontrolled', 'rhythm-faints-or-low-pressure', 'heart-operation'), lungs.includes('asthma', 'asthma-with-nose-polyps', 'other-lung-disease')), marks: ['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'avoid'], source: ['policy'] },
  { id: 'breathing-pain', when: chest.includes('hurts-to-breathe-in'), marks: ['ok', 'ok', 'ok', 'ok', 'avoid', 'ok', 'ok', 'avoid', 'ok'], source: ['policy'] },
  { id: 'bleeding-and-stretching', when: blood.includes('bleeding-disorder'), marks: ['ask', 'avoid', 'ask', 'avoid', 'ask', 'ask', 'ask', 'ok', 'ask'], source: ['policy'] },
  { id: 'balance-and-floor', when: sugarAndNerves.includes('memory-or-confusion', 'multiple-sclerosis'), marks: ['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ask', 'ok', 'ok'], source: ['policy'] },
])
