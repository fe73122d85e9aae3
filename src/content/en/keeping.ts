/** What is said when something cannot be kept, or an old record was strange. Triage works all the same. */
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

/** The same of the journal: what was done, felt and taken. */
export const journalKeepingWords = {
  unreadable: {
    title: 'We cannot read your diary here',
    say: 'Your browser keeps none for us. We do not know of doses that you logged before.',
  },
  strange: {
    title: 'Part of your diary could not be read',
    say: 'It is damaged, or it comes from a newer Unknot. We left it as it is. Doses may be missing here.',
  },
  unsaved: {
    title: 'Something is not saved yet',
    full: 'This device is full. What you logged stays here while this page is open. Make some room, then try again.',
    blocked:
      'Your browser does not keep it. What you logged stays here while this page is open. Write it down.',
    retry: 'Try to save it again',
  },
} as const
