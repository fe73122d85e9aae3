import type { RemediesWords } from '../../words.ts'

const read = 'Read the leaflet first.'
const asLabel = 'As the label says, and no more often.'
const emergency =
  'Black or bloody poo, vomiting blood or a very bad tummy pain. Chest pain, trouble breathing, weakness or slurred speech. A swollen face or throat, wheeze, blisters or a rash all over. Each of these needs your emergency number now. Get help the same day for less pee, swollen legs or yellow skin.'
const onSkin =
  'The skin burns, blisters or comes out in a rash: wash it off and ask a pharmacist. A swollen face or throat, wheeze, or a rash all over needs your emergency number now.'
const patchOff =
  'The skin burns, blisters or comes out in a rash: peel it off and ask a pharmacist. A swollen face or throat, wheeze, or a rash all over needs your emergency number now.'
const binned = 'Fold used patches in half. Bin them where no child can reach.'
const noSecond =
  'Have no other anti-inflammatory with it. That means no tablet, gel, salicylate rub, or aspirin for pain.'
const withFood = 'Have it with food or just after.'
const lowest = 'Use the lowest amount on the label that helps, for the shortest time.'

/** Section 4. Doses stand in `content/en/doses.ts`, made from the labels. */
export const medicines = {
  'anti-inflammatory-gel': {
    name: 'Anti-inflammatory gel',
    title: 'An anti-inflammatory gel',
    short: 'A thin layer of ibuprofen or diclofenac gel on the sore place. Read its leaflet first.',
    how: [
      read,
      'Check with a pharmacist if you have any illness or allergy, or use any other medicine.',
      'Check with a pharmacist if it is ketoprofen gel. It needs special care in the sun.',
      'Strong diclofenac gel (2.32 %) is for 2 times a day only. Its own leaflet comes first.',
      'Rub a thin layer into healthy skin over the sore place.',
      'Wash your hands.',
      'Put no heat, bandage or other rub on it.',
      noSecond,
    ],
    howLong: '7 days at most.',
    howOften: asLabel,
    stopIf: onSkin,
    why: 'These gels are proven for sprains and strains, but not for the back. In one trial of low back pain, ibuprofen tablets did better than a gel. Much less of a gel gets into the rest of your body.',
  },
  'salicylate-patch': {
    name: 'Salicylate patches and rubs',
    title: 'A menthol and salicylate patch',
    short: 'A patch from the pharmacy for strains and simple backache. It counts as an anti-inflammatory.',
    how: [
      read,
      'Check with a pharmacist if you have any illness or allergy, or use any other medicine.',
      'Stick one on clean, dry, healthy skin. Leave it on no longer than the pack says.',
      'Wash your hands.',
      'Put no heat, bandage or other rub on it.',
      'Leave it off if you are hot and sweating.',
      noSecond,
      binned,
    ],
    howLong: '3 days in a row at most.',
    howOften: asLabel,
    stopIf: patchOff,
    why: 'Its US label is for strains and simple backache. The gain is likely to be small, and the proof is weak.',
  },
  'lidocaine-patch': {
    name: 'Lidocaine patches',
    title: 'A lidocaine numbing patch',
    short: 'A patch that numbs the skin over the sore place.',
    how: [
      read,
      'Check with a pharmacist if you have any illness or allergy, or use any other medicine.',
      'Stick one on clean, dry, healthy skin.',
      'Peel it off when the pack says. Some packs say 8 hours, others 12.',
      'Wash your hands.',
      'Put no heat, bandage, gel or rub on it.',
      binned,
    ],
    howLong: 'Plan for 3 days at most.',
    howOften: asLabel,
    stopIf: patchOff,
    why: 'Few trials have tested these patches on a fresh strain. Nobody is sure that they help.',
  },
  ibuprofen: {
    name: 'Ibuprofen',
    title: 'Ibuprofen tablets',
    short: 'An anti-inflammatory painkiller. Read its leaflet, and have it with food.',
    how: [
      read,
      'Check with a pharmacist if you have any illness or allergy, or use any other medicine.',
      lowest,
      withFood,
      noSecond,
      'Read cold, flu and period-pain packs too. Some hold ibuprofen.',
      'Leave alcohol out while you use it.',
    ],
    howLong: 'Plan for 3 days at most.',
    howOften: asLabel,
    stopIf: emergency,
    why: 'Studies, mostly of the low back, found a small to medium gain. Experts say: the lowest amount, for the shortest time.',
  },
  naproxen: {
    name: 'Naproxen',
    title: 'Naproxen tablets',
    short: 'An anti-inflammatory painkiller that works for longer. Read its label, and have it with food.',
    how: [
      read,
      'Check with a pharmacist if you have any illness or allergy, or use any other medicine.',
      lowest,
      withFood,
      noSecond,
      'Leave alcohol out while you use it.',
    ],
    howLong: 'Plan for 3 days at most.',
    howOften: asLabel,
    stopIf: emergency,
    why: 'It is the same kind of medicine as ibuprofen. Studies of this kind, mostly of the low back, found a small to medium gain.',
  },
  paracetamol: {
    name: 'Paracetamol (acetaminophen)',
    title: 'Paracetamol (acetaminophen)',
    short: 'A painkiller that is not an anti-inflammatory. It may not help back pain much.',
    how: [
      read,
      'Check with a pharmacist if you have liver trouble, drink most days or weigh under 50 kg (110 lb).',
      'Check with a pharmacist if you use warfarin or any other medicine.',
      lowest,
      'Read every other pack. Cold and flu sachets, co-codamol and many Tylenol products hold it too.',
      'With high blood pressure, choose tablets that do not fizz. Fizzy ones hold salt.',
      'Leave alcohol out while you use it.',
    ],
    howLong: 'Plan for 3 days at most.',
    howOften: asLabel,
    stopIf:
      'You may have had too much: call your emergency number now, even if you feel well. A swollen face or throat, wheeze, or a rash all over is an emergency too. Get help the same day for yellow skin or eyes, dark pee or itching.',
    why: 'It may not help back pain much. Good trials of low back pain found it no better than a dummy pill. It may help other sore muscles a little.',
  },
  'menthol-rub': {
    name: 'Menthol rubs',
    title: 'A menthol rub',
    short: 'A thin layer of a cooling rub on healthy skin. It may dull the ache.',
    how: [
      read,
      'Check with a pharmacist if you have any illness or allergy, or use any other medicine.',
      'Look for salicylate or wintergreen on the pack. Leave the rub if it has either, and ask a pharmacist.',
      'Rub a thin layer into healthy skin over the sore place.',
      'Wash your hands.',
      'Put no heat, tight bandage or other rub on it.',
    ],
    howLong: 'Plan for 3 days at most.',
    howOften: asLabel,
    stopIf: onSkin,
    why: 'It gives the skin something else to feel. The proof is weak. The US regulator found 43 reports of burns from rubs, mostly strong ones.',
  },
} satisfies Partial<RemediesWords>
