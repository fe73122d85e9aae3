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
} as const
