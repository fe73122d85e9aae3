/**
 * What the proof found and nobody has mended, or nobody needs to: the breach, and why it stands. A breach that
 * is not listed fails the tests; so does one that is listed and no longer there.
 */

interface Known {
  /** "reference": the reference itself asks for it. "fault": the rules should change, or the reading of them. */
  readonly why: 'reference' | 'fault'
  readonly note: string
}

const reference = (note: string): Known => ({ why: 'reference', note })
const fault = (note: string): Known => ({ why: 'fault', note })

const asksForACause = reference('The row asks for this cause (RF-24, RF-38) or for none (a point of 1.4)')
const asksForAnAge = reference(
  'The row asks for an age (RF-03, RF-17, RF-24, RF-31) or gives a point for one (1.4)',
)
const halfWay = reference(
  'It opens a question that may still say "no"; once that is answered it is raised again (SI-02)',
)
const askFirst = fault('The words say to ask before any painkiller, and the plan shows one with its label')
const freshScar = fault('The words keep everything off a fresh scar; no caution keeps this off it')

export const known: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  'SI-02 (half-way)': {
    'uk-not-changed-by-moving by since': halfWay,
    'uk-not-changed-by-moving by feel': halfWay,
  },
  'SI-03': {
    'body-scan': fault(
      'It is offered because of an illness, in place of muscle relaxation: the set grows, harmlessly',
    ),
    'no longer handed over': fault(
      'Unsure of one’s bones and then telling of a fresh scar makes the doubtful row "recent-operation" certain: the pharmacist goes and a label comes',
    ),
  },
  'SI-05': {
    'cracked-bone-now by exertion': asksForACause,
    'cracked-bone-now by timing': asksForACause,
    'hurt-by-another-person by exertion': asksForACause,
    'many-weak-signs by exertion': asksForACause,
    'effort-over-forty-with-risk by age': asksForAnAge,
    'bad-pain-elsewhere-over-55 by age': asksForAnAge,
    'bad-pain-over-55 by age': asksForAnAge,
    'cracked-bone-now by age': asksForAnAge,
    'vision-and-stiff-shoulders by age': asksForAnAge,
    'headache-and-stiff-shoulders by age': asksForAnAge,
    'many-weak-signs by age': asksForAnAge,
  },
  'SI-06': {
    'ibuprofen, has a rub or gel on': fault(
      'The rub or gel that is on may be an anti-inflammatory: a tablet would be the second',
    ),
    'naproxen, has a rub or gel on': fault(
      'The rub or gel that is on may be an anti-inflammatory: a tablet would be the second',
    ),
  },
  'every row can fire': {
    'remedy ice-massage': fault(
      'It needs the ice that wrapped-peas needs, and stands after it: no one is ever shown it',
    ),
  },
  'no contradiction': {
    'sore-skin-care and lidocaine-patch': freshScar,
    'sore-skin-care and menthol-rub': freshScar,
    'keep-your-medicines and anti-inflammatory-gel': askFirst,
    'keep-your-medicines and salicylate-patch': askFirst,
    'keep-your-medicines and paracetamol': askFirst,
    'keep-your-medicines and lidocaine-patch': askFirst,
    'keep-your-medicines and menthol-rub': askFirst,
    'ask-about-pressure and paracetamol': askFirst,
    'ask-about-pressure and lidocaine-patch': askFirst,
    'ask-about-pressure and menthol-rub': askFirst,
  },
  'no row is swallowed': {
    'inner-arm-and-smoker by arm-or-belt': reference(
      'It is asked only of those who ticked arm-or-belt, which is as urgent; it adds a reason',
    ),
    'losing-weight by several-weak-signs': reference(
      'Losing weight is two points of 1.4, which are as urgent alone; it adds a reason',
    ),
    'stiff-mornings by several-weak-signs or over-six-weeks': reference(
      'It is asked only after three months, which are as urgent alone; it adds a reason',
    ),
  },
}

/** Why a breach stands, or nothing: then it must not. */
export const whyOf = (promise: string, at: string): Known | undefined => known[promise]?.[at]
