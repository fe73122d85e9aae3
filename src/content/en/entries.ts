/** What the entries of the diary say, wherever they are shown. The keys are the ids of the journal. */
export const entryWords = {
  nights: {
    well: 'Slept well',
    woken: 'The pain woke me',
    badly: 'Slept badly',
  },
  triggers: {
    lifting: 'Lifting',
    reaching: 'Reaching or work above the head',
    'long-sitting': 'Sitting for long',
    screen: 'A screen or a phone',
    driving: 'Driving',
    sport: 'Sport or training',
    'slept-wrong': 'Sleeping in a bad position',
    'bad-night': 'A bad night',
    cold: 'Cold or a draught',
    stress: 'Stress',
    cough: 'Coughing or sneezing',
    other: 'Something else',
  },
  pain: (pain: number) => `Pain ${pain} of 10`,
  trigger: 'What set it off',
  hours: (hours: number) => (hours === 1 ? 'About 1 hour of sleep' : `About ${hours} hours of sleep`),
  outcomes: {
    finished: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    stopped: (minutes: number) =>
      minutes === 1 ? 'Stopped after 1 minute' : `Stopped after ${minutes} minutes`,
    skin: () => 'Stopped: the skin was not right',
    numb: () => 'Stopped: the skin went numb',
  },
  hurt: {
    gentler: 'It hurt, so it is done in a gentler way',
    dropped: 'It hurt, so it is left out',
  },
  triage: 'You answered all the questions',
  'check-in': 'You looked again',
  results: {
    asking: 'Not finished',
    'get-help-now': 'Get help now',
    'be-seen-today': 'Get help today',
    'be-seen-within-days': 'See someone within days',
    'self-care': 'A plan for you at home',
  },
} as const
