/** The first screen, for who is new and for who comes back. */
export const startWords = {
  visits: {
    new: {
      title: 'Your back has gone tight. Let’s ease it.',
      lead: 'A few short questions, then a calm plan made for you.',
      button: 'Start the questions',
    },
    'on-the-way': {
      title: 'Go on where you stopped',
      lead: 'Your answers are still here.',
      button: 'Carry on',
    },
    'with-plan': {
      title: 'Welcome back',
      lead: 'Worse, or something new? Check the danger signs first.',
      button: 'See my plan',
    },
    'with-result': {
      title: 'Your result is here',
      lead: 'Look at it again. It says who to turn to, and how soon.',
      button: 'See my result',
    },
  },
  changed: {
    title: 'Has something changed?',
    checkIn: 'How is it going?',
    checkInWhat:
      'Better, the same or worse: tell us, and your plan goes along. We ask about danger signs first.',
    all: 'Your answers are not right any more',
    allWhat:
      'It is the same spasm, but your health, your medicines or what you have at home is different. We ask the danger signs anew, and keep the rest until you change it.',
  },
  again: {
    onTheWay: 'Start again with new answers',
    ask: 'A new spasm',
    what: 'This forgets the answers you gave, and the plan made from them.',
    whatNew: 'Choose this if the last spasm had gone.',
    sure: 'Start again',
  },
  helpNow: 'Help me now',
  whatIs: 'What Unknot is',
  is: 'Unknot asks about danger signs first. Then it makes a plan of heat, cold, medicine, movement and calm, from your answers.',
  isNot: 'It is not a doctor. It cannot examine you, and it can be wrong. If you are worried, get help.',
  adults: 'It is made for people of 16 and over. No clinician has signed it off yet.',
  keep: 'Your answers stay on this device. Nothing is sent.',
} as const
