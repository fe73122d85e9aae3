import type { FlagsWords } from '../../words.ts'

const rightAway = 'This can be a sign of something other than a muscle that needs checking right away.'
const heart =
  'Pain in the upper back can come from the heart. Only a test can tell, so it needs checking right away.'
const lungs = 'Pain with these signs can come from the lungs. It needs checking right away.'
const clot = 'Pain on breathing in can come from a clot in the lung. Someone should check for that today.'

/** The heart, the great vessels, the lungs, and sudden signs of the brain. */
export const heartAndLungs = {
  'pressure-in-chest': { name: 'Pain or pressure in the chest, jaw, throat or upper tummy', because: heart },
  'heavy-arm': { name: 'An arm that feels heavy or squeezed, however it moves', because: heart },
  'breathless-at-rest': {
    name: 'Short of breath at rest',
    because: 'Back pain with short breath can come from the heart or lungs. It needs checking right away.',
  },
  'cold-sweat-or-sick': { name: 'A cold sweat, feeling sick or vomiting', because: heart },
  'faint-or-racing-heart': { name: 'Feeling faint, or a racing or skipping heart', because: heart },
  'unusually-tired-with-heart-risk': {
    name: 'Unusually tired, with heart or blood vessel trouble',
    because:
      'Your heart history makes this tiredness count for more. With back pain, someone should check it today.',
  },
  'attacks-on-effort': {
    name: 'Pain with effort that is there now, lasts, comes more often, or with a heart risk',
    because: heart,
  },
  'effort-over-forty-with-risk': {
    name: 'Pain on effort, at 40 or over, with an illness that strains the heart',
    because:
      'Pain that comes with effort can come from the heart. With your health, it needs checking right away.',
  },
  'comes-with-effort': {
    name: 'Pain that comes with effort and eases with rest',
    because:
      'Pain that comes with effort and eases with rest can come from the heart. Someone should check that today.',
  },
  'sudden-or-tearing': {
    name: 'Very bad pain that is sudden, tearing, moving down or the worst ever',
    because: 'Pain like this can come from a large blood vessel. It needs checking right away.',
  },
  'torn-artery-risk-and-bad-pain': {
    name: 'Very bad pain, with a risk of a torn or bulging artery',
    because:
      'With your history, very bad new pain can come from a large blood vessel. It needs checking right away.',
  },
  'vessels-under-strain-and-bad-pain': {
    name: 'Very bad pain when the blood vessels are under strain',
    because:
      'With your health, very bad pain can come from a large blood vessel. It needs checking right away.',
  },
  'breathing-pain-in-pregnancy': {
    name: 'Pain on breathing in, in pregnancy or just after',
    because: 'In and after pregnancy, clots in the lung are more likely. This needs checking right away.',
  },
  'breathing-pain-with-more': {
    name: 'Pain on breathing in, with blood, a swollen leg or pregnancy',
    because: lungs,
  },
  'breathing-pain-with-clot-risk': { name: 'Pain on breathing in, with a risk of a clot', because: clot },
  'clot-before': { name: 'Pain on breathing in, and a clot before', because: clot },
  'chest-infection': {
    name: 'Pain on breathing in, with a cough and a fever',
    because:
      'A cough, a fever and pain on breathing in can mean a chest infection. Someone should listen to your chest today.',
  },
  'bad-pain-elsewhere-over-55': {
    name: 'From 55: very bad pain in the tummy, side or lower back',
    because:
      'From the age of 55, very bad pain there can come from a large blood vessel. It needs checking right away.',
  },
  'bad-pain-over-55': {
    name: 'From 55: very bad pain',
    because:
      'From the age of 55, very bad pain has more causes than muscles alone. Someone should check it today.',
  },
  'worst-imaginable': {
    name: 'Pain of 10 out of 10',
    because: 'Nobody should sit out pain this bad alone. Someone should find the cause today.',
  },
  'unsure-and-very-ill': {
    name: 'Unsure about danger signs, and very ill or getting worse',
    because: 'You feel very ill or worse, and some signs are not clear. That needs checking right away.',
  },
  'face-speech-or-one-side': {
    name: 'A drooping face, weakness on one side, trouble speaking or seeing, or passing out',
    because: 'These signs can come from the brain or a large blood vessel. They need checking right away.',
  },
  'new-neck-pain-and-dizzy': {
    name: 'New neck pain or headache, with dizziness, double vision or a drooping eyelid',
    because: rightAway,
  },
} satisfies Partial<FlagsWords>
