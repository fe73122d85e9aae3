/** What is read where no script runs, on a page that has nothing else to say. */
export const withoutScript = {
  title: 'Unknot',
  call: 'Call 999 (UK), 911 (US) or 112 (EU) now',
  ifAny: 'if you have any of these:',
  signs: [
    'chest pain or tightness',
    'trouble breathing',
    'sudden tearing pain',
    'weak or numb legs',
    'loss of pee or poo control',
    'a bad fall or crash',
  ],
  needed: 'Unknot needs JavaScript. Turn it on in your browser, then load this page again.',
} as const
