import type { clues } from '../../rules/index.ts'

/** The plain name of each weak sign, for the rules page. */
export const clueNames = {
  'no-trigger-over-50': 'Over 50, and nothing set it off',
  'under-20': 'Under 20 years old',
  'night-pain': 'Pain that wakes you, and turning over does not help',
  'constant-pain': 'Pain that is the same in any position',
  'morning-stiffness': 'Stiff for 30 minutes or more in the morning',
  'over-two-weeks': 'Pain for more than 2 weeks',
  'thin-bones': 'Thin bones, or a bone that broke easily',
  steroids: 'Steroid tablets',
  'weak-immune-system': 'A weak immune system, or methotrexate',
  diabetes: 'Diabetes',
  cancer: 'Cancer, now or ever',
  'weight-loss': 'Losing weight without trying',
  'fever-or-sweats': 'Fever, chills or night sweats, or feeling very ill',
  'recent-infection-or-procedure': 'A recent infection or spine procedure, or severe kidney disease',
  'injects-drugs': 'Injecting drugs',
  'worse-on-cough': 'Worse on coughing, sneezing or straining',
  pregnant: 'Pregnant, maybe pregnant, or a baby in the last 6 weeks',
  'blood-thinner-and-knock': 'A blood thinner, and a knock or small fall',
} satisfies Record<(typeof clues)[number]['id'], string>
