import type { QuestionWords } from '../../words.ts'

const unsure = 'I’m not sure'

/** The questions that one ticked danger sign opens. */
export const dangerDetailWords = {
  effort: {
    ask: 'What is it like when walking, stairs or stress bring it on?',
    hint: 'Tick all that fit.',
    why: 'Pain that comes with effort can come from the heart. These answers tell us how soon it needs a check.',
    options: {
      'there-now-or-at-rest': 'I have it now, or it comes when I rest',
      'over-fifteen-minutes': 'It lasts more than 15 minutes',
      'more-often': 'It is coming more often than before',
      'over-forty-with-risk': {
        label: 'I’m 40 or over, with a risk to my heart',
        hint: 'Diabetes. Heart, stroke or blood vessel disease. High blood pressure. Smoking. High cholesterol. Kidney disease. Cocaine or other stimulants. Early heart trouble in your close family.',
      },
    },
    none: 'No, none of these when it comes on',
    unsure,
    short: 'Pain with effort',
    missing: 'Choose all that fit, or ‘None of these’',
  },
  breathing: {
    ask: 'It hurts to breathe in. Do you have any of these too?',
    hint: 'Tick all that fit.',
    why: 'A sore muscle or rib can hurt when you breathe. So can a clot or an infection in the lung.',
    options: {
      'coughing-blood': 'I’m coughing up blood',
      'swollen-leg': 'One of my legs is swollen and sore',
      'pregnant-or-new-baby': {
        label: 'I’m pregnant, or had a baby in the last 6 weeks',
        hint: 'Tick this if you could be pregnant.',
      },
      'clot-risk': {
        label: 'I have something that makes a blood clot more likely',
        hint: 'An operation or 3 days in bed in the last 4 weeks. A clot before. Cancer. The pill or HRT. A long journey. A leg in plaster.',
      },
      'cough-and-fever': { label: 'I have a cough and a fever', hint: 'You may cough up phlegm.' },
    },
    none: 'No, none of these with it',
    unsure,
    short: 'With breathing in',
    missing: 'Choose all that you have, or ‘None of these’',
  },
  'legs-speed': {
    ask: 'How fast did your legs or hands change?',
    why: 'A quick change can mean pressure on the nerves in the spine. That needs help fast.',
    options: {
      'hours-or-days': 'Over hours or days',
      'slowly-over-weeks': 'Slowly, over weeks or longer',
    },
    unsure,
    short: 'Speed of change',
    missing: 'Choose how fast it changed, or ‘I’m not sure’',
  },
  'arm-signs': {
    ask: 'What do you notice in your arm or chest?',
    hint: 'Tick all that fit.',
    why: 'A nerve in the neck or back may be sore. These answers tell us how soon it needs a check.',
    options: {
      'weak-or-getting-worse': 'My arm or hand is weak, or it is getting worse',
      'belt-round-chest': 'It goes round my chest like a belt',
      'tingling-or-numb': 'My arm or hand tingles or feels numb',
      'inner-arm-and-smoker': {
        label: 'My inner arm hurts, and I smoke or used to smoke',
        hint: 'Also tick this if you smoke or smoked, and have a cough or weight loss.',
      },
    },
    none: 'No, none of these in my arm or chest',
    unsure,
    short: 'Arm or chest',
    missing: 'Choose all that you notice, or ‘None of these’',
  },
  'fever-with': {
    ask: 'Do you have any of these with the fever or feeling ill?',
    hint: 'Tick all that fit.',
    why: 'With a fever, some signs need help right away. We check for those.',
    options: {
      'stiff-neck': {
        label: 'My neck is stiff',
        hint: 'Most of all if you can’t put your chin on your chest.',
      },
      'bad-headache': 'I have a bad headache',
      'light-hurts': 'Light hurts my eyes',
      'rash-that-stays': {
        label: 'I have a rash that does not fade',
        hint: 'Press a clear glass on it. Tick this if the marks stay.',
      },
      confused: 'I’m confused, or others say I am',
      'fast-breathing': 'I’m breathing very fast',
      'blue-or-blotchy': {
        label: 'My skin or lips are blue, grey or blotchy',
        hint: 'On brown or black skin, look at the lips, tongue, palms and soles.',
      },
    },
    none: 'No, none of these with the fever or feeling ill',
    unsure,
    short: 'With the fever',
    missing: 'Choose all that you have, or ‘None of these’',
  },
  'constant-how': {
    ask: 'Which of these does your pain do?',
    hint: 'Tick all that fit.',
    why: 'Muscle pain often changes when you move or lie another way. Pain that never changes is worth a check.',
    options: {
      'same-in-any-position': 'It stays the same in any position',
      'wakes-me-and-turning-does-not-help': 'It wakes me at night, and turning over does not help',
    },
    none: 'No, none of these fit my pain',
    unsure,
    short: 'Pain that stays',
    missing: 'Choose all that your pain does, or ‘None of these’',
  },
  'weight-or-lump': {
    ask: 'Which of these changes do you have?',
    hint: 'Tick all that fit.',
    why: 'With back pain, a doctor should look at these changes.',
    options: {
      'losing-weight': 'I’m losing weight without trying',
      lump: 'I have a new lump',
      'back-changed-shape': 'My back has changed shape',
    },
    none: 'No, none of these changes',
    unsure,
    short: 'Weight or shape',
    missing: 'Choose all the changes you have, or ‘None of these’',
  },
} satisfies Partial<QuestionWords>
