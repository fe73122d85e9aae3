import { any } from '../../language/condition.ts'
import { cautions } from '../../language/row.ts'
import { feverWith, since } from '../../questions/danger-signs.ts'
import { skinStrip } from '../../questions/the-pain.ts'
import { blood, bones, gut, heart, pregnancy, skin, sugarAndNerves } from '../../questions/your-health.ts'
import { reactions, takes } from '../../questions/your-medicines.ts'
import { freshInjury } from '../facts.ts'

/** Section 3.3. */
// prettier-ignore
export const heatAndCold = cautions(['heat', 'hot-water', 'cold'], [
  { id: 'reduced-feeling', when: any(sugarAndNerves.includes('reduced-feeling'), skin.includes('numb-skin-there')), marks: ['avoid', 'avoid', 'avoid'], source: ['T20'] },
  { id: 'diabetes-with-damage', when: sugarAndNerves.includes('diabetes-with-damage'), marks: ['avoid', 'ask', 'avoid'], source: ['T20'] },
  { id: 'diabetes', when: sugarAndNerves.includes('diabetes'), marks: ['ask', 'ok', 'ok'], source: ['T19'] },
  { id: 'poor-circulation', when: heart.includes('leg-arteries'), marks: ['avoid', 'ask', 'avoid'], source: ['T20'] },
  { id: 'stroke', when: heart.includes('stroke'), marks: ['ask', 'avoid', 'ask'], source: ['T20'] },
  { id: 'raynauds', when: skin.includes('raynauds'), marks: ['ok', 'ok', 'avoid'], source: ['policy'] },
  { id: 'cold-allergy', when: skin.includes('cold-allergy'), marks: ['ok', 'ok', 'avoid'], source: ['policy'] },
  { id: 'sickle-cell', when: blood.includes('sickle-cell'), marks: ['ok', 'ok', 'avoid'], source: ['policy'] },
  { id: 'sore-skin', when: any(skin.includes('broken-burnt-or-sore-skin'), skinStrip.is('rash-or-blisters', 'strip-on-one-side')), marks: ['avoid', 'avoid', 'avoid'], source: ['T19'] },
  { id: 'fever', when: any(since.includes('fever-or-very-ill'), feverWith.includes('confused')), marks: ['avoid', 'avoid', 'avoid'], source: ['policy'] },
  { id: 'fresh-swelling', when: freshInjury.is('yes'), marks: ['avoid', 'avoid', 'ok'], source: ['T6', 'T19'] },
  { id: 'bleeding-disorder', when: blood.includes('bleeding-disorder'), marks: ['avoid', 'avoid', 'ok'], source: ['policy'] },
  { id: 'pregnant-and-hot-water', when: pregnancy.includes('could-be', 'under-20-weeks', 'from-20-weeks', 'trying'), marks: ['ok', 'avoid', 'ok'], source: ['policy'] },
  { id: 'cancer-or-radiotherapy', when: blood.includes('cancer-ever', 'radiotherapy-skin'), marks: ['avoid', 'ask', 'ask'], source: ['policy'] },
  { id: 'rheumatoid-arthritis', when: bones.includes('rheumatoid-arthritis'), marks: ['ask', 'ok', 'ok'], source: ['T19'] },
  { id: 'multiple-sclerosis', when: sugarAndNerves.includes('multiple-sclerosis'), marks: ['ask', 'avoid', 'ok'], source: ['policy'] },
  { id: 'heart-and-pressure', when: heart.includes('heart-attack-angina-or-stent', 'heart-failure', 'high-pressure-uncontrolled', 'rhythm-faints-or-low-pressure', 'heart-operation'), marks: ['ok', 'avoid', 'ask'], source: ['policy'] },
  { id: 'sleepy-or-alone', when: any(sugarAndNerves.includes('epilepsy'), gut.includes('three-drinks-a-day'), takes.includes('sleeping-or-calming', 'strong-painkiller')), marks: ['ask', 'avoid', 'ok'], source: ['T20'] },
  { id: 'patch-on-skin', when: takes.includes('skin-patch'), marks: ['avoid', 'avoid', 'ok'], source: ['T22'] },
  { id: 'rub-on-now', when: skin.includes('rub-or-gel-on-now'), marks: ['avoid', 'avoid', 'avoid'], source: ['T21', 'M13', 'M14'] },
  { id: 'memory-or-confusion', when: sugarAndNerves.includes('memory-or-confusion'), marks: ['avoid', 'avoid', 'ask'], source: ['T20'] },
  { id: 'fresh-scar', when: any(skin.includes('fresh-scar-or-graft'), bones.includes('operation-metal-or-injection'), heart.includes('heart-operation')), marks: ['ask', 'avoid', 'ask'], source: ['policy'] },
  { id: 'adrenal-or-thyroid', when: sugarAndNerves.includes('adrenal-or-thyroid'), marks: ['ask', 'avoid', 'ask'], source: ['policy'] },
  { id: 'nerve-injury', when: sugarAndNerves.includes('recent-nerve-injury'), marks: ['ask', 'ask', 'avoid'], source: ['policy'] },
  { id: 'marks-from-heat', when: skin.includes('marks-from-heat'), marks: ['avoid', 'avoid', 'ok'], source: ['policy'] },
  { id: 'dehydrated-and-heat', when: reactions.includes('vomiting-or-dry'), marks: ['ask', 'avoid', 'ok'], source: ['policy'] },
])

/** An ice massage rubs: not over blood that is slow to clot (3.2, 4.3). */
// prettier-ignore
export const massage = cautions(['massage'], [
  { id: 'rubbing-and-bleeding', when: any(blood.includes('bleeding-disorder'), takes.includes('warfarin', 'other-blood-thinner', 'aspirin-or-antiplatelet')), marks: ['avoid'], source: ['policy'] },
])
