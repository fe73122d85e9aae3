/** What is kept, what is sent, and how to forget. */
export const privacyWords = {
  title: 'Your privacy',
  lead: 'What you tell Unknot stays on this device.',
  sent: {
    title: 'What is sent',
    lines: [
      'Nothing that you tell it.',
      'There is no account, no advert and no counting of visits.',
      'Unknot is a set of files. Your browser fetches them from this site, and then works alone.',
    ],
    /** From the browser's own list. */
    fetched: (all: number) =>
      `Since this page was opened, your browser has fetched ${all} ${all === 1 ? 'file' : 'files'}.`,
    elsewhere: (count: number) =>
      count === 0
        ? 'All of them came from this site.'
        : `${count} of them came from somewhere else. That should not be. An add-on of your browser may have done it.`,
    calls: 'If you call a number, or open a link to a source, that place knows that you did.',
  },
  kept: {
    title: 'What is kept here now',
    nothing: 'Nothing.',
    names: {
      answers: 'Your answers',
      preferences: 'Your settings',
      journal: 'What you did, and your doses',
      tools: 'The timer or stretches under way',
      aside: 'An old record that could not be read',
      other: 'Something else of ours',
    },
    letters: (count: number) =>
      count > 2000 ? `about ${Math.round(count / 1000)},000 letters` : `${count} letters`,
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    who: 'Anyone who can open this browser on this device can read it. It is not locked.',
    goes: 'It goes when you forget it here, or clear your browser. Some browsers also clear it after weeks without a visit.',
  },
  forget: 'How to forget',
  forgetLead: 'You can forget everything in two taps.',
} as const
