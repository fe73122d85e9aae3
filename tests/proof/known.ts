/**
 * What the proof found and nobody has mended, or nobody needs to: the breach, and why it stands. A breach that
 * is not listed fails the tests; so does one that is listed and no longer there.
 */

interface Known {
  /** The reference itself asks for it. */
  readonly why: 'reference'
  readonly note: string
}

const reference = (note: string): Known => ({ why: 'reference', note })

const asksForACause = reference('The row asks for this cause (RF-24, RF-38) or for none (a point of 1.4)')
const asksForAnAge = reference(
  'The row asks for an age (RF-03, RF-17, RF-24, RF-31) or gives a point for one (1.4)',
)
const halfWay = reference(
  'It opens a question that may still say "no"; once that is answered it is raised again (SI-02)',
)

export const known: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  'SI-02 (half-way)': {
    'uk-not-changed-by-moving by since': halfWay,
    'uk-not-changed-by-moving by feel': halfWay,
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
