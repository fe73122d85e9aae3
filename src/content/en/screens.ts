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

  start: {
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
    first: (number: string) => `Call ${number} first if you have`,
    call: (number: string) => `Call ${number}`,
    /** In place of a number, while nothing tells where the reader is. */
    anywhere: '999 (UK), 911 (US) or 112 (EU)',
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
  },

  quick: {
    title: 'First, one check',
    lead: 'Then we show you how to ease it right now.',
    danger: 'Do you have any of these now?',
    warmth: 'Is any of this true of you?',
    warmthHint: 'Warmth does not suit everyone. This tells us whether to show it.',
    none: 'No, none of these',
    unsure: 'I’m not sure',
    missingDanger: 'Choose the signs you have, or “No, none of these”',
    missingWarmth: 'Choose what is true of you, or “No, none of these”',
    nowTitle: (number: string) => `Call ${number} now`,
    nowLead: 'You ticked a sign that needs checking right away, or were not sure.',
    doneTitle: 'Ease it now',
    doneLead: 'Three things, for the next 15 minutes. Stop any of them if it makes the pain worse.',
    position: {
      title: 'Find a position',
      kind: 'Position',
      steps: [
        'Sit well back in a chair, or lie on your side.',
        'Put a pillow where it takes the weight of your sore arm.',
        'Let your jaw and shoulders go soft.',
      ],
    },
    breath: {
      title: 'Breathe slowly',
      kind: 'Calm',
      steps: [
        'Put a hand on your belly.',
        'Breathe in through your nose for 4 seconds.',
        'Breathe out slowly for 6 seconds.',
        'Go on for 5 minutes. Stop if you feel light-headed.',
      ],
    },
    heat: {
      title: 'Warm the sore place',
      kind: 'Warmth',
      steps: [
        'Use a warm pack, a covered bottle or a warm damp towel.',
        'Put a towel between it and your skin.',
        'Keep it on for 15 minutes. Look at your skin half-way.',
        'Do not lie on it. Take it off before you get sleepy.',
      ],
    },
    noHeat: 'We left out warmth, because of what you ticked. Answer the questions to see what suits you.',
    afterwards: 'When it grips less, answer the questions. They check the rest, and make your plan.',
    toQuestions: 'Go to the questions',
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
  },

  answerAgain: 'Answer all the questions again',
  forTheDoctor: 'Make a page for a doctor',

  check: {
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
  },
} as const
