import { always, any } from '../language/condition.ts'
import { advice } from '../language/row.ts'
import { age, health } from '../questions/about-you.ts'
import { exertion, feel } from '../questions/the-pain.ts'
import { blood, bones, gut, heart, pregnancy, skin, sugarAndNerves } from '../questions/your-health.ts'
import { cupboard, house, takes } from '../questions/your-medicines.ts'
import { freshInjury, pattern } from './facts.ts'

const worked = exertion.is('lifting', 'sport', 'overhead')
const thinBlood = any(
  takes.includes('warfarin', 'other-blood-thinner', 'aspirin-or-antiplatelet'),
  blood.includes('bleeding-disorder'),
)

/** What a plan says besides its remedies: what to leave for now, what to watch for, what to know, how to keep it away. */
// prettier-ignore
export const adviceRows = [
  advice({ id: 'heavy-lifting', part: 'avoid', when: always, source: ['policy'] }),
  advice({ id: 'bed-rest', part: 'avoid', when: always, source: ['R3', 'M20'] }),
  advice({ id: 'slumped-or-phone-down', part: 'avoid', when: always, source: ['policy'] }),
  advice({ id: 'sudden-pulls', part: 'avoid', when: exertion.is('sport', 'overhead', 'lifting'), source: ['policy'] }),
  advice({ id: 'heat-massage-alcohol', part: 'avoid', when: freshInjury.is('yes'), source: ['T6'] }),
  advice({ id: 'hard-massage', part: 'avoid', when: always, source: ['policy'] }),
  advice({ id: 'massage-and-thin-blood', part: 'know', when: thinBlood, source: ['policy'] }),
  advice({ id: 'borrowed-tablets', part: 'know', when: always, source: ['M18'] }),
  advice({ id: 'face-down-sleep', part: 'avoid', when: always, source: ['T18'] }),
  advice({ id: 'bending-and-twisting', part: 'avoid', when: bones.includes('thin-bones', 'broke-a-bone-easily', 'shorter-or-stooped'), source: ['R14'] }),
  advice({ id: 'dark-pee-watch', part: 'watch', when: worked, source: ['R16'] }),
  advice({ id: 'rash-watch', part: 'watch', when: feel.includes('burning', 'tingling'), source: ['policy'] }),
  advice({ id: 'bleeding-watch', part: 'watch', when: any(thinBlood, takes.includes('steroid-tablets', 'antidepressant', 'anti-inflammatory-already'), gut.includes('ulcer-or-bleed'), house.includes('painkillers')), source: ['M7'] }),
  advice({ id: 'cough-watch', part: 'watch', when: exertion.is('cough'), source: ['R3'] }),
  advice({ id: 'drink-to-thirst', part: 'know', when: any(worked, skin.includes('broken-burnt-or-sore-skin')), source: ['T14'] }),
  advice({ id: 'heat-or-cold-with-care', part: 'use', when: house.includes('warm-water-and-towel', 'heat-pack-or-bottle', 'electric-pad', 'shower', 'bath', 'hot-tub', 'frozen-peas-or-ice', 'gel-pack'), source: ['T20', 'T31'] }),
  advice({ id: 'sleepy-heat', part: 'know', when: any(sugarAndNerves.includes('epilepsy'), takes.includes('sleeping-or-calming', 'strong-painkiller'), gut.includes('three-drinks-a-day')), source: ['T20'] }),
  advice({ id: 'patch-and-heat', part: 'know', when: takes.includes('skin-patch'), source: ['T22'] }),
  advice({ id: 'rub-and-heat', part: 'know', when: any(cupboard.includes('anti-inflammatory-gel', 'salicylate-patch', 'lidocaine-patch', 'menthol-rub'), skin.includes('rub-or-gel-on-now')), source: ['T21'] }),
  advice({ id: 'sore-skin-care', part: 'know', when: skin.includes('broken-burnt-or-sore-skin', 'fresh-scar-or-graft'), source: ['policy'] }),
  advice({ id: 'keep-your-medicines', part: 'know', when: takes.includes('warfarin', 'other-blood-thinner', 'aspirin-or-antiplatelet', 'antidepressant', 'steroid-tablets', 'lithium', 'methotrexate', 'pressure-tablets', 'water-tablets', 'pressure-and-water-tablets', 'transplant-epilepsy-or-heart-rhythm', 'new-statin'), source: ['policy'] }),
  advice({ id: 'one-anti-inflammatory', part: 'know', when: any(takes.includes('anti-inflammatory-already'), cupboard.includes('ibuprofen', 'naproxen', 'aspirin', 'anti-inflammatory-gel', 'salicylate-patch')), source: ['M7'] }),
  advice({ id: 'one-paracetamol', part: 'know', when: any(takes.includes('paracetamol-already'), cupboard.includes('paracetamol', 'co-codamol-or-stronger')), source: ['M10', 'M11'] }),
  advice({ id: 'liver-and-paracetamol', part: 'know', when: gut.includes('liver', 'three-drinks-a-day'), source: ['M10'] }),
  advice({ id: 'alcohol-and-painkillers', part: 'know', when: any(house.includes('painkillers'), gut.includes('three-drinks-a-day'), takes.includes('sleeping-or-calming', 'strong-painkiller')), source: ['M10'] }),
  advice({ id: 'sleepy-and-driving', part: 'know', when: any(takes.includes('sleeping-or-calming', 'strong-painkiller'), exertion.is('desk-or-phone'), cupboard.includes('co-codamol-or-stronger')), source: ['M18'] }),
  advice({ id: 'pregnant-comfort', part: 'use', when: pregnancy.includes('could-be', 'under-20-weeks', 'from-20-weeks'), source: ['M21', 'M26'] }),
  advice({ id: 'breastfeeding-comfort', part: 'use', when: pregnancy.includes('breastfeeding', 'breastfeeding-small-or-ill-baby'), source: ['M22'] }),
  advice({ id: 'with-a-parent', part: 'know', when: age.under(18), source: ['policy'] }),
  advice({ id: 'no-aspirin-under-16', part: 'know', when: age.under(16), source: ['policy'] }),
  advice({ id: 'school-bag', part: 'know', when: age.under(18), source: ['R17'] }),
  advice({ id: 'desk-set-up', part: 'know', when: any(exertion.is('desk-or-phone'), age.under(18)), source: ['T12'] }),
  advice({ id: 'pillow', part: 'know', when: pattern.is('slept-wrong'), source: ['T18'] }),
  advice({ id: 'hold-a-pillow-to-cough', part: 'know', when: exertion.is('cough'), source: ['policy'] }),
  advice({ id: 'low-mood', part: 'know', when: exertion.is('stress'), source: ['policy'] }),
  advice({ id: 'ask-about-pressure', part: 'know', when: heart.includes('high-pressure-uncontrolled'), source: ['policy'] }),
  advice({ id: 'tell-your-team', part: 'know', when: any(health.includes('cancer-blood-immune'), blood.includes('weak-immune-system')), source: ['policy'] }),
  advice({ id: 'get-stronger', part: 'prevent', when: always, source: ['T9', 'T10'] }),
  advice({ id: 'build-up-slowly', part: 'prevent', when: any(worked, pattern.is('recurring')), source: ['policy'] }),
  advice({ id: 'warm-up', part: 'prevent', when: worked, source: ['T13'] }),
  advice({ id: 'small-breaks', part: 'prevent', when: always, source: ['T12'] }),
  advice({ id: 'sleep-and-drink', part: 'prevent', when: always, source: ['T14', 'policy'] }),
  advice({ id: 'stretching-is-for-comfort', part: 'prevent', when: always, source: ['T7', 'T9', 'T25'] }),
] as const

export type AdviceId = (typeof adviceRows)[number]['id']
