import { several } from '../language/question.ts'
import { health } from './about-you.ts'

export const heart = several('heart', {
  history: true,
  options: [
    'heart-attack-angina-or-stent',
    'heart-failure',
    'stroke',
    'leg-arteries',
    'high-pressure-controlled',
    'high-pressure-uncontrolled',
    'rhythm-faints-or-low-pressure',
    'aneurysm-or-torn-artery-risk',
    'clot-before',
    'heart-operation',
    'unusually-tired',
  ],
  askIf: health.includes('heart-or-vessels'),
})

export const lungs = several('lungs', {
  history: true,
  options: ['asthma', 'asthma-with-nose-polyps', 'other-lung-disease'],
  askIf: health.includes('lungs'),
})

export const gut = several('gut', {
  history: true,
  options: [
    'ulcer-or-bleed',
    'bowel-disease',
    'heartburn',
    'liver',
    'kidney',
    'severe-kidney-or-dialysis',
    'one-kidney',
    'three-drinks-a-day',
  ],
  askIf: health.includes('stomach-liver-kidney'),
})

export const sugarAndNerves = several('sugar-and-nerves', {
  history: true,
  options: [
    'diabetes',
    'diabetes-with-damage',
    'reduced-feeling',
    'epilepsy',
    'multiple-sclerosis',
    'memory-or-confusion',
    'recent-nerve-injury',
    'adrenal-or-thyroid',
  ],
  askIf: health.includes('diabetes-or-nerves'),
})

export const bones = several('bones', {
  history: true,
  options: [
    'thin-bones',
    'broke-a-bone-easily',
    'shorter-or-stooped',
    'rheumatoid-arthritis',
    'loose-joints',
    'shoulder-comes-out',
    'operation-metal-or-injection',
    'knee-or-wrist',
  ],
  askIf: health.includes('bones-or-joints'),
})

export const blood = several('blood', {
  history: true,
  options: [
    'cancer-ever',
    'radiotherapy-skin',
    'bleeding-disorder',
    'sickle-cell',
    'weak-immune-system',
    'injects-drugs',
    'recent-infection-or-procedure',
    'g6pd',
  ],
  askIf: health.includes('cancer-blood-immune'),
})

export const skin = several('skin', {
  history: true,
  options: [
    'broken-burnt-or-sore-skin',
    'numb-skin-there',
    'raynauds',
    'cold-allergy',
    'marks-from-heat',
    'fresh-scar-or-graft',
    'rub-or-gel-on-now',
  ],
  askIf: health.includes('skin-or-cold'),
})

export const pregnancy = several('pregnancy', {
  history: true,
  options: [
    'could-be',
    'under-20-weeks',
    'from-20-weeks',
    'baby-in-last-6-weeks',
    'breastfeeding',
    'breastfeeding-small-or-ill-baby',
    'trying',
  ],
  askIf: health.includes('pregnancy'),
})

/** RF-18, RF-19: what must not wait in pregnancy. */
export const pregnancySigns = several('pregnancy-signs', {
  options: ['shoulder-tip', 'tummy-pain-or-bleeding', 'under-ribs', 'headache-eyes-or-swelling', 'fits'],
  askIf: pregnancy.includes('could-be', 'under-20-weeks', 'from-20-weeks', 'baby-in-last-6-weeks'),
})
