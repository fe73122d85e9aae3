/** The page that asks whether all answers are right. */
export const checkAnswersWords = {
  title: 'Is this right?',
  lead: 'Your plan is built from these answers. Change anything you like.',
  where: 'Last step',
  left: 'Nearly there',
  make: 'Make my plan',
  seeResult: 'See my result',
  outOfTen: (n: number) => `${n} out of 10`,
  years: (n: number) => `${n} years`,
  groups: { safety: 'Safety', pain: 'Your pain', you: 'You', house: 'What you have' },
  changeHidden: (what: string) => ` ${what}`,
} as const
