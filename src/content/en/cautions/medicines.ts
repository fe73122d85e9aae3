import type { CautionsWords } from '../../words.ts'

/** Section 4.3: why a medicine is left out, or needs a pharmacist first. */
export const medicines = {
  'anti-inflammatory-reaction': {
    name: 'A bad reaction to an anti-inflammatory',
    because:
      'You have reacted badly to an anti-inflammatory, or have asthma with nose polyps. Tablets, gels and salicylate rubs could all set off a severe reaction.',
  },
  'paracetamol-reaction': {
    name: 'A bad reaction to paracetamol',
    because: 'You have reacted badly to paracetamol (acetaminophen). It could happen again, and be worse.',
  },
  'plaster-or-rub-reaction': {
    name: 'A reaction to a plaster or rub',
    because: 'Your skin has reacted to a plaster, gel or rub. Another one could do the same.',
  },
  'other-allergy': {
    name: 'Another allergy',
    because: 'You told us about another allergy. A pharmacist can check each pack for it with you.',
  },
  asthma: {
    name: 'Asthma',
    because:
      'You have asthma. Anti-inflammatories set off an attack in some people, and strong fumes can too. Ask a pharmacist first, and stop if you wheeze.',
  },
  'ulcer-or-bleed': {
    name: 'An ulcer or stomach bleed',
    because: 'You have had an ulcer or a bleed in the gut. An anti-inflammatory can make it bleed again.',
  },
  'bowel-or-heartburn': {
    name: 'Bowel disease or heartburn',
    because: 'You have bowel disease or lasting heartburn. An anti-inflammatory can make it flare or bleed.',
  },
  'bleeding-disorder-and-medicine': {
    name: 'Bleeding disorder and medicines',
    because: 'You bleed easily. An anti-inflammatory or a salicylate can make a bleed worse.',
  },
  'recent-operation': {
    name: 'A recent operation',
    because: 'You have a fresh scar or graft. An anti-inflammatory or a salicylate can make it bleed.',
  },
  warfarin: {
    name: 'Taking warfarin',
    because:
      'You take warfarin. With an anti-inflammatory it can make you bleed, and salicylate rubs have done so too. Several days of paracetamol can make it stronger, so ask first.',
  },
  'other-blood-thinner': {
    name: 'Taking another blood thinner',
    because:
      'You take a blood thinner. With an anti-inflammatory it can make you bleed. That goes for salicylate rubs too.',
  },
  antiplatelet: {
    name: 'Taking aspirin or clopidogrel each day',
    because:
      'You take daily aspirin or a medicine like it. An anti-inflammatory adds to the bleeding. Ibuprofen can also stop aspirin from guarding your heart.',
  },
  antidepressant: {
    name: 'Taking an antidepressant',
    because:
      'You take an antidepressant. With an anti-inflammatory tablet, some kinds make a stomach bleed more likely. Ask a pharmacist first.',
  },
  'steroid-tablets': {
    name: 'Taking steroid tablets',
    because:
      'You take steroid tablets. With an anti-inflammatory they make a stomach bleed much more likely.',
  },
  lithium: {
    name: 'Taking lithium',
    because: 'You take lithium. An anti-inflammatory can make too much lithium build up in your blood.',
  },
  methotrexate: {
    name: 'Taking methotrexate',
    because:
      'You take methotrexate. An anti-inflammatory can make too much of it build up. It can also strain your liver, so ask before paracetamol.',
  },
  'pressure-and-water-tablets': {
    name: 'Blood pressure tablets with water tablets',
    because:
      'You take blood pressure tablets and water tablets. An anti-inflammatory on top of both can hurt your kidneys.',
  },
  'pressure-or-water-tablets': {
    name: 'Blood pressure tablets or water tablets',
    because:
      'You take blood pressure tablets or water tablets. With an anti-inflammatory they can strain your kidneys.',
  },
  'special-medicines': {
    name: 'Transplant, epilepsy or heart rhythm medicine',
    because:
      'You take a medicine for a transplant, epilepsy, heart rhythm or the like. Many painkillers mix badly with these, so ask a pharmacist first.',
  },
  kidney: {
    name: 'Kidney disease or one kidney',
    because: 'You have kidney disease or one kidney. An anti-inflammatory can hurt your kidneys more.',
  },
  'severe-kidney': {
    name: 'Severe kidney disease or dialysis',
    because:
      'Your kidneys work very little, or you have dialysis. An anti-inflammatory can hurt them more. Ask your kidney team about paracetamol too.',
  },
  'hard-muscle': {
    name: 'A rock-hard muscle after exercise',
    because:
      'Your muscle is rock hard or your arms are stuck. An anti-inflammatory can then hurt your kidneys.',
  },
  liver: {
    name: 'Liver disease',
    because:
      'You have liver disease. An anti-inflammatory can make you bleed and harm the liver. Paracetamol needs a lower limit, set by a doctor or pharmacist.',
  },
  'three-drinks-a-day': {
    name: 'Three or more drinks a day',
    because:
      'You have 3 or more drinks a day. With alcohol, an anti-inflammatory can make your stomach bleed. Paracetamol can harm your liver.',
  },
  'heart-or-stroke': {
    name: 'Heart disease, stroke or narrowed arteries',
    because:
      'You have heart disease, narrowed arteries or a past stroke. An anti-inflammatory can raise the risk of another attack. Lidocaine can mix badly with heart medicines.',
  },
  'high-pressure': {
    name: 'High blood pressure, treated',
    because: 'You have high blood pressure. An anti-inflammatory tablet can push it up, so ask first.',
  },
  'high-pressure-uncontrolled': {
    name: 'High blood pressure, not under control',
    because: 'Your blood pressure is too high. An anti-inflammatory can push it up further.',
  },
  'heart-operation': {
    name: 'Heart operation',
    because:
      'You have had a heart operation, or will have one. Anti-inflammatory tablets, gels and salicylate rubs are not for you then. Ask your heart team about paracetamol.',
  },
  'heart-rhythm': {
    name: 'Heart rhythm, faints or low blood pressure',
    because:
      'You have heart rhythm trouble, faints or low blood pressure. Ask first: anti-inflammatory tablets and lidocaine can mix badly with that, or with its medicines.',
  },
  pregnant: {
    name: 'Pregnancy and medicines',
    because:
      'You are pregnant or could be. Anti-inflammatories, by mouth or on the skin, may harm a baby. Check any other medicine with your midwife, doctor or pharmacist.',
  },
  trying: {
    name: 'Trying for a baby',
    because: 'You are trying for a baby. Anti-inflammatories are best left out then, on the skin too.',
  },
  'breastfeeding-uk': {
    name: 'Breastfeeding (UK)',
    because: 'You are breastfeeding. Rubs and patches have been studied too little. Ask a pharmacist first.',
  },
  breastfeeding: {
    name: 'Breastfeeding (outside the UK)',
    because:
      'You are breastfeeding. The labels where you live say to ask first about anti-inflammatories, rubs and patches.',
  },
  'breastfeeding-small-baby': {
    name: 'Breastfeeding a small or ill baby',
    because:
      'You are breastfeeding a baby who came early or is ill. Ask the baby’s team before any painkiller, even paracetamol.',
  },
  'age-60-to-64': {
    name: 'Age 60 to 64',
    because:
      'You are 60 or over. From this age an anti-inflammatory tablet more often makes the stomach bleed.',
  },
  'age-65': {
    name: 'Age 65 and over',
    because:
      'You are 65 or over. At your age an anti-inflammatory more often harms the stomach, kidneys or heart. Ask a pharmacist first.',
  },
  'under-50-kg': {
    name: 'Weight under 50 kg',
    because:
      'You weigh under 50 kg (110 lb). You may need a lower dose than the label’s. A pharmacist can tell you.',
  },
  'under-18': {
    name: 'Under 18',
    because:
      'You are under 18. Unknot gives no medicine or dose at your age. A pharmacist can tell you and a parent what fits.',
  },
  'chickenpox-or-shingles': {
    name: 'Chickenpox or shingles',
    because:
      'You may have chickenpox or shingles. Anti-inflammatories can then lead to bad skin infections. Nothing should go on that skin.',
  },
  'sick-day': {
    name: 'A sick day',
    because:
      'You have a fever, are being sick or are short of water. An anti-inflammatory can hurt your kidneys while your body is dry.',
  },
  'sore-skin-and-rubs': {
    name: 'Rubs on sore or numb skin',
    because:
      'Your skin there is broken, burnt, sore or numb. Gels, rubs and patches can sting, burn or go in too fast.',
  },
  g6pd: {
    name: 'G6PD deficiency',
    because: 'You have G6PD deficiency. Aspirin-like medicines and some others can harm your blood cells.',
  },
  'salicylate-intolerance': {
    name: 'Salicylate intolerance',
    because:
      'Your body does not cope with salicylates. Rubs and patches can hold them. Ask about the others.',
  },
  'anti-inflammatory-already': {
    name: 'Already using an anti-inflammatory',
    because:
      'You already use an anti-inflammatory. A second one, even a gel, adds harm and has not been shown to add relief.',
  },
  'paracetamol-already': {
    name: 'Already using paracetamol',
    because:
      'You already have something with paracetamol (acetaminophen) in it. A second one can add up to too much for your liver.',
  },
  'rub-on-already': {
    name: 'A rub already on the skin',
    because: 'You have a rub or gel on your skin already. Another one on top can burn you or be too much.',
  },
} satisfies Partial<CautionsWords>
