import type { FlagsWords } from '../../words.ts'

const rightAway = 'This can be a sign of something other than a muscle that needs checking right away.'
const pregnantNow =
  'In pregnancy or after birth, these signs can come from inside the body. They need checking right away.'
const pregnantToday =
  'In pregnancy and after birth, these signs should be checked today. Call your midwife or maternity unit first.'
const kidney = 'Pain like this can come from a kidney.'
const inDays =
  'This can be a sign of something other than a muscle. Someone should check it in the next few days.'
const head = 'With stiff shoulders, these signs can come from swollen blood vessels in the head.'

/** Infection, poisoning, the inner organs, pregnancy, cancer, and swelling in the joints. */
export const body = {
  'fever-with-more': {
    name: 'A fever or feeling very ill, with a stiff neck, rash, confusion or similar',
    because: 'These signs together can mean a serious infection. It needs help right away.',
  },
  fever: {
    name: 'A fever, chills or night sweats, or feeling very ill',
    because:
      'Back pain with a fever or feeling very ill can mean an infection. Someone should check that today.',
  },
  'infection-and-weakness': {
    name: 'Signs of infection, and weak arms or legs',
    because: 'An infection can press on the nerves of the spine. This needs checking right away.',
  },
  'constant-with-infection-risk': {
    name: 'Pain that nothing eases, with a risk of infection',
    because:
      'With your health, an infection can hide without a fever. Pain that nothing eases should be checked today.',
  },
  'medicine-reaction': {
    name: 'A bad reaction to a medicine, cream or patch',
    because: 'A reaction like this can get worse fast. It needs help right away.',
  },
  'overdose-or-crisis': {
    name: 'Too many painkillers, or thoughts of ending life',
    because:
      'Thank you for telling us. You deserve help right now. Too many painkillers can do harm even while you feel well.',
  },
  'dark-pee': {
    name: 'Brown, red or cola-coloured pee, or hardly any',
    because:
      'Dark pee with sore muscles can mean that the kidneys need help. That needs checking right away.',
  },
  'muscle-hard-or-arms-stuck': {
    name: 'After hard exercise: a rock-hard muscle, or arms that will not lift or straighten',
    because:
      'This is more than the usual soreness, and it can strain the kidneys. A blood test today can tell.',
  },
  'black-poo-or-vomiting-blood': {
    name: 'Black or bloody poo, vomiting blood, or sudden very bad tummy pain',
    because:
      'These signs can come from bleeding or swelling inside the tummy. They need checking right away.',
  },
  'pregnant-and-shoulder-tip': {
    name: 'In pregnancy or after birth: pain at the shoulder tip, feeling faint, or a fit',
    because: pregnantNow,
  },
  'pregnant-and-tummy': {
    name: 'In pregnancy or after birth: tummy pain or bleeding',
    because: pregnantToday,
  },
  'late-pregnancy-signs': {
    name: 'Late in pregnancy or after birth: pain under the ribs, bad headache or swelling',
    because: pregnantToday,
  },
  'late-pregnancy-between-blades': {
    name: 'Late in pregnancy or after birth: pain between the shoulder blades',
    because: pregnantToday,
  },
  'cancer-before': {
    name: 'Cancer, now or ever',
    because: 'After cancer, even years ago, new pain in the upper back should be checked today.',
  },
  'losing-weight': {
    name: 'Losing weight without trying',
    because:
      'Back pain and weight loss together need a proper look. Someone should see you in the next few days.',
  },
  'over-60-and-lasting': {
    name: 'From 60: pain for more than 2 weeks',
    because: 'From the age of 60, back pain that lasts needs a proper look. A blood test may help.',
  },
  'yellow-or-sick': {
    name: 'Pain in the ribs or tummy, with yellow skin or being sick',
    because: 'Pain with these signs can come from inside the tummy. Someone should check it today.',
  },
  'very-bad-tummy': { name: 'Very bad tummy pain', because: rightAway },
  'comes-with-meals': {
    name: 'Pain that comes with meals',
    because:
      'Pain that comes with meals can come from the stomach or near it. Someone should check in the next few days.',
  },
  'kidney-and-unbearable': {
    name: 'Unbearable pain lower down or in the side, or a collapse',
    because: 'Pain this bad should not wait. It needs checking right away.',
  },
  'flank-and-kidney-at-risk': {
    name: 'Pain low or in the side, with one kidney or in pregnancy',
    because:
      'Pain low in the back or side can come from a kidney. With your health, it needs checking today.',
  },
  kidney: {
    name: 'Pain lower down or in the side, in waves, or with pee signs or a fever',
    because: `${kidney} Someone should check it today.`,
  },
  'red-painful-eye': {
    name: 'A red, painful eye, with back pain for months',
    because:
      'A red, painful eye can go with swelling in the spine. It should be seen today to protect your sight.',
  },
  'stiff-mornings': {
    name: 'Stiff mornings for months',
    because:
      'This can come from swelling in the joints of the spine. Someone should look at it, and there is good help.',
  },
  'vision-and-stiff-shoulders': {
    name: 'Over 50: stiff shoulders and changed eyesight',
    because: `${head} To protect your sight, it needs checking right away.`,
  },
  'headache-and-stiff-shoulders': {
    name: 'Over 50: stiff shoulders with a new headache, sore scalp or sore jaw',
    because: `${head} Someone should check today, to protect your sight.`,
  },
  'both-shoulders-stiff': {
    name: 'Over 50: both shoulders stiff in the morning for weeks',
    because: 'This can come from swelling round the joints. A blood test can help, in the next few days.',
  },
  'new-statin-and-weak': {
    name: 'Weak or very painful muscles after a statin or other new medicine',
    because: 'A medicine can harm muscles, and that can harm the kidneys. This needs checking right away.',
  },
  'new-statin': {
    name: 'New aches on both sides after a statin or other new medicine',
    because:
      'A new medicine can make muscles ache. Ask a pharmacist or doctor soon, and do not stop it by yourself.',
  },
  'cramps-with-more': {
    name: 'Cramps in many muscles, with water loss, heat or tingling',
    because:
      'Cramps all over can mean that your body is short of water or salts. Someone should check that today.',
  },
  'same-in-any-position': { name: 'Pain that is the same in any position', because: inDays },
  'worse-for-over-a-week': {
    name: 'Pain that gets steadily worse for a week or more',
    because:
      'Pain that grows for a week or more needs a proper look. Someone should see you in the next few days.',
  },
  'lump-or-shape': { name: 'A new lump, or a back that has changed shape', because: inDays },
  'heat-marks': {
    name: 'Brown marks like a net, from heat',
    because:
      'Heat has marked your skin. Stop heat there, and show the marks to someone in the next few days.',
  },
  'bleeding-into-the-muscle': {
    name: 'A swelling or bruise, with blood that does not clot well',
    because:
      'Your blood may clot slowly, so a swelling can be bleeding under the skin. Someone should check it today.',
  },
  'sickle-cell-and-bad-pain': {
    name: 'Very bad pain, with sickle cell disease',
    because:
      'With sickle cell disease, very bad pain should be treated today. Call your sickle cell team if you have one.',
  },
  'adrenal-and-ill': {
    name: 'A fever or feeling very ill, with an adrenal or thyroid problem',
    because: 'With your gland problem, feeling ill can turn serious fast. It needs help right away.',
  },
  'lung-disease-and-breathing-pain': {
    name: 'Pain on breathing in, with a lung disease',
    because: 'With your lungs, pain on breathing in should be checked today.',
  },
} satisfies Partial<FlagsWords>
