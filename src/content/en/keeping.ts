/** What is said when answers cannot be kept, or an old record was strange. Triage works all the same. */
export const keepingWords = {
  full: {
    title: 'This device is full',
    say: 'Your newest answers are not kept. Unknot still works while this page is open.',
  },
  blocked: {
    title: 'Your browser keeps nothing for us',
    say: 'Unknot still works while this page is open. Your answers go when you close it.',
  },
  damaged: {
    title: 'Your old answers could not be read',
    say: 'The record was damaged. We put it aside and kept it. Please answer again.',
  },
  'from-newer': {
    title: 'Your answers come from a newer Unknot',
    say: 'We read what we could, and kept the record as it was.',
  },
} as const
