/** Headings, buttons and lines of the screens. Words of the rules stand by their ids elsewhere. */
export const screens = {
  brand: 'Unknot',
  skip: 'Skip to the main part',
  dangerSigns: 'Danger signs',
  back: 'Back',
  continue: 'Continue',
  change: 'Change',
  or: 'or',
  error: 'Error:',

  first: (number: string) => `Call ${number} first if you have`,
  call: (number: string) => `Call ${number}`,
  /** In place of a number, while nothing tells where the reader is. */
  anywhere: '999 (UK), 911 (US) or 112 (EU)',
  more: {
    label: 'More about Unknot',
    diary: 'Your diary',
    about: 'What it can and cannot do',
    rules: 'Read every rule',
    medicines: 'Look up a medicine',
    settings: 'Settings',
    privacy: 'Your privacy',
  },

  notFound: {
    title: 'This page is not here',
    lead: 'The link may be old. Your answers are still here.',
    home: 'Go to the start',
  },

  broken: {
    title: 'Something of ours broke',
    lead: 'This is our fault. Your answers are kept. Open Unknot again, or get help if you are worried.',
  },

  ask: {
    where: (n: number) => `Question ${n}`,
    left: (n: number) => (n === 0 ? 'The last one' : n === 1 ? 'About 1 more' : `About ${n} more`),
    allAnswered: 'All answered',
    fromCupboard: 'Not sure what a pack contains? Look up its name',
    whyWeAsk: 'Why we ask',
    tickAll: 'Tick every one that fits.',
    oops: 'There is a problem',
    region: 'For medicines and numbers, we think you are in:',
    change: 'Choose another place',
    regions: {
      uk: 'the United Kingdom',
      us: 'the United States',
      eu: 'the European Union',
      elsewhere: 'somewhere else',
    },
    years: 'years',
    noPain: 'No pain',
    worstPain: 'The worst I can imagine',
    none: 'No, none of these',
    unsure: 'I’m not sure',
  },

  answerAgain: 'Answer all the questions again',
  forTheDoctor: 'Make a page for a doctor',
} as const
