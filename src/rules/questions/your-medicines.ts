import { any } from '../language/condition.ts'
import { several } from '../language/question.ts'
import { health } from './about-you.ts'

/** What could be used right now. Ticking "painkillers" asks for advice on them, and opens three more pages. */
export const house = several('house', {
  options: [
    'warm-water-and-towel',
    'heat-pack-or-bottle',
    'electric-pad',
    'shower',
    'bath',
    'hot-tub',
    'frozen-peas-or-ice',
    'gel-pack',
    'painkillers',
  ],
  unsure: false,
})

/** The painkillers and rubs in the house. */
export const cupboard = several('cupboard', {
  options: [
    'paracetamol',
    'ibuprofen',
    'naproxen',
    'aspirin',
    'anti-inflammatory-gel',
    'salicylate-patch',
    'lidocaine-patch',
    'menthol-rub',
    'hydrocortisone',
    'co-codamol-or-stronger',
  ],
  askIf: house.includes('painkillers'),
})

/** Medicines taken now, of those that change the advice. */
export const takes = several('takes', {
  history: true,
  options: [
    'warfarin',
    'other-blood-thinner',
    'aspirin-or-antiplatelet',
    'antidepressant',
    'steroid-tablets',
    'lithium',
    'methotrexate',
    'pressure-tablets',
    'water-tablets',
    'pressure-and-water-tablets',
    'transplant-epilepsy-or-heart-rhythm',
    'new-statin',
    'strong-painkiller',
    'sleeping-or-calming',
    'skin-patch',
    'anti-inflammatory-already',
    'paracetamol-already',
  ],
  askIf: any(health.includes('medicines-that-matter'), house.includes('painkillers')),
})

/** Allergies, and what else decides about a painkiller. */
export const reactions = several('reactions', {
  options: [
    'anti-inflammatory-reaction',
    'paracetamol-reaction',
    'plaster-or-rub-reaction',
    'salicylate-intolerance',
    'under-50-kg',
    'chickenpox-or-shingles',
    'vomiting-or-dry',
    'other-allergy',
  ],
  askIf: house.includes('painkillers'),
})
