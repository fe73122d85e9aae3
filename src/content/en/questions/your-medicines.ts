import type { QuestionWords } from '../../words.ts'

const unsure = 'I’m not sure'

/** What is in the house, what is taken already, and what a body did not take well. */
export const medicineWords = {
  house: {
    ask: 'What could you use right now?',
    hint: 'Tick all that you have. Do not get up to look if it hurts.',
    why: 'We only suggest what you have. You do not need to buy a thing.',
    options: {
      'warm-water-and-towel': 'Warm water and a towel',
      'heat-pack-or-bottle': 'A heat pack, wheat bag or hot water bottle',
      'electric-pad': 'An electric heating pad',
      shower: 'A shower',
      bath: 'A bath',
      'hot-tub': 'A hot tub',
      'frozen-peas-or-ice': 'Frozen peas or ice',
      'gel-pack': 'A gel pack from the freezer',
      painkillers: {
        label: 'Painkillers or rubs: I want advice on these',
        hint: 'We then ask a few more questions.',
      },
    },
    none: 'No, none of these that I could use',
    short: 'In the house',
    missing: 'Choose all that you could use, or ‘None of these’',
  },
  cupboard: {
    ask: 'Which painkillers or rubs do you have?',
    hint: 'Tick all that you have. The small print on the pack names what is in it.',
    why: 'We look at what you have first. Some of these do not go together.',
    options: {
      paracetamol: { label: 'Paracetamol (acetaminophen)', hint: 'Panadol, Tylenol.' },
      ibuprofen: { label: 'Ibuprofen tablets', hint: 'Nurofen, Advil, Motrin.' },
      naproxen: { label: 'Naproxen', hint: 'Aleve, Naprosyn.' },
      aspirin: { label: 'Aspirin', hint: 'Disprin, Bayer.' },
      'anti-inflammatory-gel': {
        label: 'Diclofenac or ibuprofen gel',
        hint: 'Voltarol, Voltaren, Nurofen gel, Ibuleve.',
      },
      'salicylate-patch': {
        label: 'A patch or rub with methyl salicylate',
        hint: 'Salonpas pain patch, Deep Heat rub, Bengay.',
      },
      'lidocaine-patch': { label: 'A lidocaine patch', hint: 'Salonpas Lidocaine, Aspercreme Lidocaine.' },
      'menthol-rub': {
        label: 'A menthol rub or gel',
        hint: 'Such as Biofreeze. It has no salicylate in it.',
      },
      hydrocortisone: { label: 'Hydrocortisone cream', hint: 'A steroid cream for itchy skin.' },
      'co-codamol-or-stronger': {
        label: 'Co-codamol or a stronger painkiller',
        hint: 'Such as codeine, tramadol, morphine, Vicodin or Percocet.',
      },
    },
    none: 'No, none of these painkillers or rubs',
    unsure,
    short: 'Painkillers you have',
    missing: 'Choose all that you have, or ‘None of these’',
  },
  takes: {
    ask: 'Which of these do you take or use?',
    hint: 'Tick all that fit. Keep taking what your doctor gave you.',
    why: 'Some medicines do not go with painkillers, heat or cold. Some make a check more urgent.',
    options: {
      warfarin: { label: 'Warfarin', hint: 'Coumadin. It is a blood thinner.' },
      'other-blood-thinner': {
        label: 'Another blood thinner',
        hint: 'Apixaban (Eliquis), rivaroxaban (Xarelto), dabigatran, edoxaban or heparin.',
      },
      'aspirin-or-antiplatelet': {
        label: 'Low-dose aspirin, clopidogrel or similar',
        hint: 'Each day, for the heart or brain.',
      },
      antidepressant: {
        label: 'Some antidepressants',
        hint: 'Sertraline (Zoloft), citalopram, fluoxetine (Prozac), venlafaxine, duloxetine or vortioxetine.',
      },
      'steroid-tablets': {
        label: 'Steroid tablets, now or lately',
        hint: 'Prednisolone or prednisone. For 3 months or more, or in many short courses, counts too.',
      },
      lithium: 'Lithium',
      methotrexate: 'Methotrexate',
      'pressure-tablets': {
        label: 'Blood pressure tablets that end in -pril or -sartan',
        hint: 'Such as ramipril, lisinopril, losartan or candesartan.',
      },
      'water-tablets': {
        label: 'Water tablets (diuretics)',
        hint: 'Such as furosemide, indapamide, spironolactone or hydrochlorothiazide.',
      },
      'pressure-and-water-tablets': {
        label: 'Both a -pril or -sartan tablet and a water tablet',
        hint: 'Some tablets hold both.',
      },
      'transplant-epilepsy-or-heart-rhythm': {
        label: 'Medicine for a transplant, fits, heart rhythm, HIV, gout or infection',
        hint: 'Ciclosporin, tacrolimus, phenytoin, digoxin, tenofovir, probenecid or ciprofloxacin. Also gliclazide or glipizide for diabetes.',
      },
      'new-statin': {
        label: 'A new or higher statin, and both sides ache since',
        hint: 'Such as atorvastatin or simvastatin. Another new medicine counts too.',
      },
      'strong-painkiller': {
        label: 'Prescription painkillers',
        hint: 'Such as codeine, tramadol or morphine.',
      },
      'sleeping-or-calming': {
        label: 'Sleeping tablets, calming tablets or muscle relaxants',
        hint: 'Such as zopiclone, zolpidem, diazepam, pregabalin or cyclobenzaprine.',
      },
      'skin-patch': {
        label: 'A medicine patch on my skin',
        hint: 'Such as fentanyl, buprenorphine, nicotine, HRT or a heart patch.',
      },
      'anti-inflammatory-already': {
        label: 'Ibuprofen, naproxen or aspirin for pain, in the last 24 hours',
        hint: 'Nurofen, Advil, Aleve. Also a gel such as Voltarol, or a cold-and-flu or period tablet that contains one.',
      },
      'paracetamol-already': {
        label: 'Paracetamol (acetaminophen, Tylenol), in the last 24 hours',
        hint: 'Also co-codamol, or a cold-and-flu product such as Lemsip or NyQuil.',
      },
    },
    none: 'No, none of these that I take or use',
    unsure,
    short: 'Medicines you take',
    missing: 'Choose all that you take or use, or ‘None of these’',
  },
  reactions: {
    ask: 'Before painkillers: do any of these fit you?',
    hint: 'Tick all that fit.',
    why: 'A medicine that helps one person can harm another. This tells us which to leave out.',
    options: {
      'anti-inflammatory-reaction': {
        label: 'Ibuprofen, aspirin or a similar medicine gave me a bad reaction',
        hint: 'Wheezing, hives, a swollen face or lips, or a blistering rash. Naproxen and gels count too.',
      },
      'paracetamol-reaction': 'Paracetamol (acetaminophen) gave me a bad reaction',
      'plaster-or-rub-reaction': 'A plaster, patch or rub gave me a skin reaction',
      'salicylate-intolerance': 'I can’t take salicylates',
      'under-50-kg': { label: 'I weigh less than 50 kg', hint: 'That is about 7 stone 12, or 110 lb.' },
      'chickenpox-or-shingles': 'I have chickenpox or shingles now',
      'vomiting-or-dry': {
        label: 'My body is short of water',
        hint: 'From vomiting, runny poo, great heat or drinking too little.',
      },
      'other-allergy': 'I’m allergic to another medicine',
    },
    none: 'No, none of these fit me',
    unsure,
    short: 'Reactions and allergies',
    missing: 'Choose all that fit you, or ‘None of these’',
  },
} satisfies Partial<QuestionWords>
