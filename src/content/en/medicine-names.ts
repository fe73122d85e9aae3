import type { IngredientId } from '../../rules/index.ts'

type IngredientNames = { readonly [I in IngredientId]: string }

/** What packs contain, in plain words, as it stands within a sentence. */
export const ingredientNames = {
  paracetamol: 'paracetamol (also called acetaminophen)',
  ibuprofen: 'ibuprofen',
  naproxen: 'naproxen',
  aspirin: 'aspirin',
  'magnesium-salicylate': 'magnesium salicylate, which is like aspirin',
  'diclofenac-tablet': 'diclofenac, which a doctor prescribes',
  'other-prescribed-anti-inflammatory': 'an anti-inflammatory that a doctor prescribes',
  'ibuprofen-gel': 'ibuprofen, for the skin',
  'diclofenac-gel': 'diclofenac, for the skin',
  'ketoprofen-gel': 'ketoprofen, for the skin. That skin must stay out of the sun for weeks',
  salicylate: 'a salicylate, which is like aspirin for the skin',
  'salicylate-patch': 'methyl salicylate, which is like aspirin for the skin',
  lidocaine: 'lidocaine, which numbs the skin',
  'lidocaine-patch': 'lidocaine, which numbs the skin',
  menthol: 'menthol, which cools the skin',
  camphor: 'camphor, which warms the skin',
  capsaicin: 'capsaicin, the hot part of chilli peppers',
  opioid: 'codeine or another strong painkiller (an opioid)',
  'muscle-relaxant': 'a muscle relaxant',
  hydrocortisone: 'hydrocortisone, a mild steroid for itchy skin',
  steroid: 'a steroid',
  magnesium: 'magnesium',
  quinine: 'quinine',
  caffeine: 'caffeine',
  decongestant: 'a medicine for a blocked nose',
  'cough-medicine': 'a medicine for coughs',
  'sleepy-antihistamine': 'an antihistamine that makes you sleepy',
} satisfies IngredientNames

/** The lines of the medicine finder. */
export const finderWords = {
  title: 'What is in this medicine?',
  lead: 'Type a name from a pack. You see what it contains, and what we know about it for you.',
  packFirst:
    'We know some packs of the UK and the US. Makers change what they contain, so the pack in your hand comes first.',
  label: 'Name of the medicine',
  hint: 'Such as Nurofen, Tylenol or Deep Heat.',
  inHouse: 'What you have at home',
  results: 'What we found',
  found: (n: number) => (n === 0 ? 'Nothing found' : n === 1 ? '1 medicine found' : `${n} medicines found`),
  showing: (shown: number, n: number) => `${n} medicines found. Here are ${shown}. Type more of the name.`,
  noneTitle: 'We do not know this name',
  none: 'Look on the pack for “active ingredients”, and type one of those. Or ask a pharmacist what it contains before you use it.',
  sold: { uk: 'Sold in the UK', us: 'Sold in the US', both: 'Sold in the UK and the US' },
  contains: 'Contains',
  mayContain: 'May contain',
  varies: 'Packs with this name differ. Read the small print on yours.',
  atHome: 'You told us that you have this, or one like it. Use one of them at most.',
  oneOfAKind:
    'Use one anti-inflammatory at most. Tablets, gels, salicylate rubs and patches, cold remedies and period tablets all count.',
  isAntiInflammatory: 'It counts as an anti-inflammatory. Use one at most.',
  mayBeAntiInflammatory: 'It may count as an anti-inflammatory. Use one at most.',
  readIfAntiInflammatory:
    'Read on your pack if it contains an anti-inflammatory, such as ibuprofen or aspirin.',
  isNotAntiInflammatory: 'It does not count as an anti-inflammatory.',
  already: {
    'anti-inflammatory': (where: string) =>
      `You already have an anti-inflammatory in ${where}. Never use both at once.`,
    paracetamol: (where: string) =>
      `You already have paracetamol (acetaminophen) in ${where}. Never use both at once.`,
  },
  strongAtHome:
    'You have a strong painkiller at home. Co-codamol and many others contain paracetamol too. Read that pack.',
  where: {
    plan: (name: string) => `your plan: ${name}`,
    house: (name: string) => `your house: ${name}`,
  },
  avoid: 'Not for you now',
  ask: 'Ask a pharmacist or doctor first',
  onLabel: 'What the label says',
  thisStrength: 'If your pack has another strength or a lower limit, follow your pack.',
  comesFrom: 'Where this comes from',
  pharmacist: {
    unanswered: 'Ask a pharmacist before you use it. We show no numbers yet.',
    region: 'We only know the labels of the UK and the US. A pharmacist near you knows yours.',
    'several-cautions': 'More than one thing about you speaks for care. Ask a pharmacist before you use it.',
    'your-answers': 'Because of what you told us, ask a pharmacist, midwife or doctor before you use it.',
    'nothing-fits': 'We have no label that fits this pain where you live. Ask a pharmacist.',
    pack: 'Its numbers are on its own pack. Ask a pharmacist before you use it.',
    abroad: 'It is not sold where you live, so its label may differ. Ask a pharmacist.',
    'one-already': 'One of this kind is enough, so we show no numbers for a second one. Ask a pharmacist.',
    'until-seen': 'You should be seen first. Until then, ask a pharmacist before you use this.',
  },
  notYet: {
    title: 'No numbers yet',
    questions: 'We show what a label says once you have answered our questions.',
    house:
      'You did not ask for advice on painkillers. Ask for it, and we check them against your answers first.',
    toQuestions: 'Go to the questions',
    toHouse: 'Ask for advice on painkillers',
  },
  seenFirst: {
    title: 'Be seen before you use a painkiller',
    'get-help-now':
      'Your answers point to an emergency. Use no painkiller now, unless the emergency service tells you to.',
    'be-seen-today': 'Your answers need care today. Use no painkiller before someone has seen you.',
    'be-seen-within-days': 'Someone should look at your back. Use no painkiller before you have been seen.',
    prescribed: 'Do not stop a medicine that was prescribed for you without asking.',
    link: 'See what to do now',
    short: 'Use no painkiller before you have been seen.',
  },
  poison: 'Had too much?',
  fromPlan: 'Look up a medicine by its name',
} as const
