import type { FlagsWords } from '../../words.ts'

const spineNow =
  'This can mean pressure on the nerves in the spine. Fast help protects them, so it needs checking right away.'
const crackedBone =
  'A small strain can crack a bone in the spine when bones are weaker, or after steroid tablets.'

/** The spine, its nerves and its bones, and harm by another person. */
export const spineAndNerves = {
  'legs-or-hands-fast': { name: 'Legs or hands that changed within hours or days', because: spineNow },
  'legs-or-hands': {
    name: 'Weak or wobbly legs, clumsy hands or electric shocks',
    because:
      'This can mean pressure on the nerves in the spine. Someone should test your arms and legs today.',
  },
  'legs-or-hands-and-cancer': {
    name: 'Legs or hands that changed, and cancer now or ever',
    because: spineNow,
  },
  'legs-or-hands-and-fever': {
    name: 'Legs or hands that changed, and a fever',
    because: 'These signs together can mean an infection near the spine. They need checking right away.',
  },
  'numb-bottom-or-toilet': {
    name: 'Numb between the legs, or new trouble with pee or poo',
    because: spineNow,
  },
  'crash-or-bad-fall': {
    name: 'A crash, a bad fall or a very heavy hit',
    because: 'After a hit like that, the bones and the parts inside need checking right away.',
  },
  'hurt-by-another-person': {
    name: 'Hurt by another person',
    because:
      'What happened is not your fault. Someone should look at your injury today, and can help with the rest.',
  },
  'jaw-or-back-rigid': {
    name: 'A jaw, neck, back or eyes that are pulled and locked',
    because:
      'This can come from a wound or from a medicine. It can reach the breathing, so it needs checking right away.',
  },
  'arm-weak': {
    name: 'A weak arm or hand, or arm signs that get worse',
    because: 'A nerve may be under pressure. Someone should test the strength of your arm today.',
  },
  'belt-and-legs': { name: 'A belt-like feeling round the chest, with leg or hand signs', because: spineNow },
  'arm-weak-and-cancer': {
    name: 'A weak arm or hand, and cancer now or ever',
    because: spineNow,
  },
  'arm-or-belt': {
    name: 'Pins and needles, numbness or pain down the arm or round the chest',
    because: 'A nerve in your neck or back may be sore. Someone should look at it in the next few days.',
  },
  'inner-arm-and-smoker': {
    name: 'Inner arm pain, a cough or weight loss, in someone who smokes or smoked',
    because:
      'With smoking, pain like this can come from the top of the lung. Someone should check in the next few days.',
  },
  'cracked-bone-now': {
    name: 'A small fall, lift or cough, with weak bones and very bad or middle pain',
    because: `${crackedBone} Someone should check that today.`,
  },
  'cracked-bone': {
    name: 'A small fall, lift or cough, with weak bones',
    because: `${crackedBone} Someone should check that in the next few days.`,
  },
  'shorter-or-stooped': {
    name: 'Shorter than before, or a new stoop',
    because:
      'Losing height or getting a stoop can mean a cracked bone. Someone should check that in the next few days.',
  },
  'fall-at-65': {
    name: 'From 65: a fall in the last 2 weeks',
    because:
      'From the age of 65, even a small fall can crack a bone. Someone should check that in the next few days.',
  },
  'rash-or-blisters': {
    name: 'A rash or blisters where it burns or tingles',
    because: 'This can be shingles. Treatment works best in the first 3 days, so show it to someone today.',
  },
  'strip-and-weak-defences': {
    name: 'A strip of sore skin, with weak defences or in pregnancy',
    because:
      'A sore strip of skin can be the start of shingles. With your health, treatment should start today.',
  },
  'strip-on-one-side': {
    name: 'Sore, burning or tingling skin in a strip on one side',
    because:
      'A rash can follow in a few days. Look each day, and show someone in the next few days. If a rash comes, show it the same day.',
  },
  'itchy-patch': {
    name: 'An itchy or tingling patch by one shoulder blade, for weeks',
    because: 'A small nerve in the skin may be sore. It is not urgent, but someone should look at it.',
  },
} satisfies Partial<FlagsWords>
