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
      journal: 'Your diary, with your doses',
      tools: 'The timer or stretches under way',
      aside: 'An old record that could not be read',
      asked: 'That we asked your browser to keep this',
      other: 'Something else of ours',
    },
    letters: (count: number) =>
      count > 2000 ? `about ${Math.round(count / 1000)},000 letters` : `${count} letters`,
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    twice:
      'Answers and settings are kept twice here, so that a crash takes nothing. You forget both at once.',
    who: 'Anyone who can open this browser on this device can read it. It is not locked.',
    move: 'Save or move your data',
    goes: 'It goes when you forget it here, or clear your browser. Some browsers also clear it after weeks without a visit.',
  },
  /** The browser's own word on whether it keeps what is stored when the device runs out of room. */
  stays: {
    title: 'Will it stay?',
    says: {
      kept: 'Your browser says that it keeps this until you clear it.',
      'may-go': 'Your browser says that it may remove this when your device runs out of room.',
      missing: 'Your browser does not say. It may remove this when your device runs out of room.',
    },
    ask: 'Ask the browser to keep it',
    refused: 'The browser said no. It may say yes later, when you have used Unknot more often.',
  },
  forget: 'How to forget',
  forgetLead: 'You can forget everything in two taps.',
} as const
