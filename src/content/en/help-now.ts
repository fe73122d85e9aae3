/** “Help me now”: the one safety screen, and the first comfort. The lists are in `quick.ts`. */
export const helpNowWords = {
  title: 'First, one check',
  lead: 'Then we show you how to ease it right now.',
  danger: 'Do you have any of these now?',
  warmth: 'Is any of this true of you?',
  warmthHint: 'Warmth does not suit everyone. This tells us whether to show it.',
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
} as const
