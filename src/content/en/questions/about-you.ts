import type { QuestionWords } from '../../words.ts'

const unsure = 'I’m not sure'

/** Age, country and health; and what is asked of older people only. */
export const aboutYouWords = {
  age: {
    ask: 'How old are you?',
    hint: 'In whole years. If you answer for someone else, give their age.',
    why: 'Some signs count for more at some ages. It also decides about medicines.',
    options: {},
    short: 'Age',
    missing: 'Enter an age in whole years, such as 42',
  },
  region: {
    ask: 'Where are you now?',
    hint: 'We guessed this from your phone. Change it if it is wrong.',
    why: 'Each country has its own number for help. The names of medicines differ too.',
    options: { uk: 'United Kingdom', us: 'United States', eu: 'European Union', elsewhere: 'Somewhere else' },
    short: 'Where you are',
    missing: 'Choose where you are now',
  },
  health: {
    ask: 'Do you have, or have you had, any of these?',
    hint: 'Tick all that fit. If you are unsure about one, tick it. We then ask a little more.',
    why: 'Heat, cold, stretches and painkillers do not suit everyone. This tells us what to leave out.',
    options: {
      'heart-or-vessels': {
        label: 'Heart, blood pressure, stroke or a blood clot',
        hint: 'Also an aneurysm, or a torn artery in your close family.',
      },
      lungs: 'Asthma or lung disease',
      'stomach-liver-kidney': {
        label: 'Stomach, bowel, liver or kidneys',
        hint: 'Also 3 or more alcoholic drinks a day.',
      },
      'diabetes-or-nerves': {
        label: 'Diabetes, nerves, brain or glands',
        hint: 'Also numb skin, fits, memory trouble, or a thyroid or adrenal problem.',
      },
      'bones-or-joints': {
        label: 'Bones, joints or a back operation',
        hint: 'Thin bones, arthritis, loose joints, or metal or injections in your back, neck or shoulder.',
      },
      'cancer-blood-immune': {
        label: 'Cancer, blood, or a weak immune system',
        hint: 'Also an infection in the last 3 months, or drugs that you inject.',
      },
      'skin-or-cold': {
        label: 'Skin trouble, or trouble with cold',
        hint: 'Sore or numb skin where it hurts, a fresh scar, Raynaud’s, or a rub or gel on it now.',
      },
      pregnancy: {
        label: 'Pregnant, a new baby or breastfeeding',
        hint: 'Also if you could be pregnant, or are trying.',
      },
      'medicines-that-matter': {
        label: 'Blood thinners, steroids, strong or sleepy medicines, or a medicine patch',
        hint: 'Also lithium, methotrexate, or a new statin. If you take something and are unsure, tick this.',
      },
    },
    none: 'No, I have none of these',
    short: 'Your health',
    missing: 'Choose all that you have or had, or ‘None of these’',
  },
  fall: {
    ask: 'Have you had a fall in the last 2 weeks?',
    hint: 'A small fall counts.',
    why: 'After 65, even a small fall can crack a bone in the back.',
    options: { yes: 'Yes, I have had a fall', no: 'No, I have not had a fall' },
    unsure,
    short: 'A recent fall',
    missing: 'Choose ‘Yes’ if you have had a fall, or ‘No’',
  },
  'both-shoulders': {
    ask: 'Have you had any of these lately?',
    hint: 'Tick all that fit.',
    why: 'After 50, these can come from swollen blood vessels or joints. Early treatment helps a lot.',
    options: {
      'both-stiff-in-the-morning': {
        label: 'Both shoulders ache and are stiff for 45 minutes in the morning',
        hint: 'For 2 weeks or more. Your hips may be stiff too.',
      },
      'new-headache-or-sore-scalp': 'I have a new headache, or a sore scalp',
      'jaw-hurts-on-chewing': 'My jaw hurts when I chew',
      'vision-change': {
        label: 'My eyesight has changed',
        hint: 'Blurred, double or lost, even for a short time.',
      },
    },
    none: 'No, none of these lately',
    unsure,
    short: 'Shoulders and head',
    missing: 'Choose all that you have had, or ‘None of these’',
  },
} satisfies Partial<QuestionWords>
