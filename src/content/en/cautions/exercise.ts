import type { CautionsWords } from '../../words.ts'

/** Sections 5.1 to 5.3: why a stretch or an exercise is left out. */
export const exercise = {
  'fresh-swelling-and-stretching': {
    name: 'Stretching a fresh injury',
    because: 'You have new swelling or a bruise. Stretching it in the first 2 to 3 days can tear it again.',
  },
  'thin-bones': {
    name: 'Thin bones or steroid tablets',
    because:
      'Your bones may be thinner, or you take steroid tablets. Bending and twisting your back hard can crack a bone. Ask a physio which exercises suit you.',
  },
  'neck-at-risk': {
    name: 'A neck that needs extra care',
    because:
      'Your neck needs extra care. You told us about a blood thinner, loose or inflamed joints, artery trouble or a recent knock. Stretching or bending it far is not for now.',
  },
  'vessels-and-neck': {
    name: 'Narrowed or damaged blood vessels, and neck stretches',
    because: 'You have had trouble with your blood vessels. Stretching the neck is left out for you.',
  },
  'arm-signs-and-stretching': {
    name: 'Signs down the arm or round the chest',
    because:
      'You have pain, tingling or numbness down your arm or round your chest. Neck stretches and leaning back can press on a nerve.',
  },
  'shoulder-comes-out': {
    name: 'A shoulder that comes out',
    because:
      'Your shoulder slips out of its joint. Stretches that pull the arm back or up could do it again.',
  },
  'operation-and-stretching': {
    name: 'Operation, injection or fresh scar',
    because:
      'You have had an operation or injection, or have metal, a scar or a graft. Ask the team that treated you before you stretch it.',
  },
  'knee-or-wrist': {
    name: 'Knee or wrist trouble',
    because: 'Your knees or wrists are sore. Kneeling or leaning on your hands would load them.',
  },
  'pregnancy-and-stretching': {
    name: 'Later pregnancy',
    because:
      'You are past 20 weeks of pregnancy. Deep twists, kneeling low and holding your breath are left out. Sitting ones suit you better.',
  },
  'early-pregnancy-and-holds': {
    name: 'Early pregnancy',
    because: 'You are or could be pregnant. Tensing hard and holding your breath are left out.',
  },
  'head-down': {
    name: 'Head-down positions',
    because:
      'You have blood pressure trouble, faints or heartburn. With your head low, that can get worse for a while.',
  },
  'heart-lungs-and-holds': {
    name: 'Heart, lungs and holding the breath',
    because:
      'You have a heart, blood pressure or lung condition, or have had a stroke. Holding your breath or tensing hard puts a strain on that.',
  },
  'breathing-pain': {
    name: 'Pain on breathing in',
    because: 'It hurts when you breathe in. Deep rib breathing must wait until somebody has found out why.',
  },
  'bleeding-and-stretching': {
    name: 'Bleeding disorder and stretching',
    because: 'You bleed easily. A stretch can start a bleed inside a muscle. Ask your clinic first.',
  },
  'balance-and-floor': {
    name: 'Balance and the floor',
    because:
      'You have a condition that can affect balance or memory. Getting down to the floor is better with someone beside you.',
  },
} satisfies Partial<CautionsWords>
