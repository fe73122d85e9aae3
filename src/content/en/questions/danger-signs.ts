import type { QuestionWords } from '../../words.ts'
import { firstWords } from './first.ts'

const unsure = 'I’m not sure'

/** The three lists of danger signs, and the one question that follows when a list was left unsure. */
export const dangerSignWords = {
  ...firstWords,
  'chest-unsure': {
    ask: 'Do you feel very ill, or is your chest or breathing getting worse?',
    hint: 'You were not sure about the last list. That is fine. This one question helps.',
    why: 'If you are unsure, how ill you feel tells us how fast to get help.',
    options: {
      'very-ill-or-worse': 'Yes, I feel very ill, or it is getting worse',
      'no-worse': 'No, I am not very ill, and it is not getting worse',
    },
    short: 'Chest: how ill',
    missing: 'Choose ‘Yes’ if you feel very ill or worse, or ‘No’',
  },
  nerves: {
    ask: 'Do you have any of these signs?',
    hint: 'Now, or at any time since the pain came. Tick all that fit.',
    why: 'These signs can come from the brain, the nerves or a badly hurt muscle. They are rare. They need help soon.',
    options: {
      'face-speech-or-one-side': {
        label: 'A drooping face, trouble speaking or seeing, or one side weak or numb',
        hint: 'Also passing out, confusion, or being very hard to wake. Tingling in an arm has its own box below.',
      },
      'new-neck-pain-and-dizzy': {
        label: 'New neck pain or headache unlike any before, with dizziness or double vision',
        hint: 'Or with a drooping eyelid, slurred speech, trouble swallowing, or feeling unsteady.',
      },
      'legs-or-hands': {
        label: 'Weak, heavy, numb or wobbly legs, or clumsy hands',
        hint: 'Also worse walking or balance, or electric shocks when you bend your neck.',
      },
      'numb-bottom-or-toilet': {
        label: 'Numb round my bottom or genitals, or new trouble with pee or poo',
        hint: 'Trouble starting it or holding it. New numbness in sex counts too.',
      },
      'jaw-or-back-rigid': {
        label: 'A jaw that will not open, or a neck, back or eyes pulled rigid',
        hint: 'Locked, or arching by itself. A stiff, sore back does not count.',
      },
      'arm-or-belt': 'Pins and needles, numbness or pain down an arm, or round my chest like a belt',
      'muscle-hard-or-arms-stuck': {
        label: 'After hard exercise: a muscle very swollen, rock hard or weak, or arms stuck',
        hint: 'In the last 5 days. Also pain far worse than usual soreness. Stuck means they will not lift or straighten.',
      },
      'overdose-or-crisis': {
        label: 'Too many painkillers taken, or thoughts of ending my life',
        hint: 'You are not alone. There is help, day and night.',
      },
    },
    none: 'No, none of these signs',
    unsure,
    short: 'Nerves and muscles',
    missing: 'Choose all the signs you have, or ‘None of these’',
  },
  'nerves-unsure': {
    ask: 'Do you feel very ill, or are your arms, legs or head getting worse?',
    hint: 'You were not sure about the last list. That is fine. This one question helps.',
    why: 'If you are unsure, how ill you feel tells us how fast to get help.',
    options: {
      'very-ill-or-worse': 'Yes, I feel very ill, or it is getting worse',
      'no-worse': 'No, I am not very ill, and it is not getting worse',
    },
    short: 'Nerves: how ill',
    missing: 'Choose ‘Yes’ if you feel very ill or worse, or ‘No’',
  },
  since: {
    ask: 'Are any of these true for you?',
    hint: 'Tick all that fit. This is the last list of danger signs.',
    why: 'These can mean that something else in the body needs a check.',
    options: {
      'crash-or-bad-fall': {
        label: 'It began after a crash, a bad fall or a very heavy hit',
        hint: 'A fall from a height or down stairs counts. We ask about a small knock later.',
      },
      'fever-or-very-ill': {
        label: 'A fever, chills, drenching night sweats, or feeling very ill',
        hint: '38 °C (100.4 °F) or more, or hot and shivery.',
      },
      'dark-pee': {
        label: 'Brown, red or cola-coloured pee, or hardly any',
        hint: 'Bright yellow from vitamins does not count.',
      },
      'black-poo-or-vomiting-blood': 'Black or bloody poo, vomiting blood, or sudden very bad tummy pain',
      'medicine-reaction': {
        label: 'A bad reaction to a medicine, cream or patch',
        hint: 'Swollen face or lips, wheeze, hives, or very sleepy after it. We ask about old reactions later.',
      },
      'nothing-eases-it': 'Nothing eases it, or it wakes me and turning over does not help',
      'worse-for-over-a-week': 'It has got steadily worse for a week or more',
      'weight-loss-or-lump': 'Losing weight without trying, a new lump, or a change in my back’s shape',
    },
    none: 'No, none of these are true for me',
    unsure,
    short: 'Other danger signs',
    missing: 'Choose all that are true for you, or ‘None of these’',
  },
  'since-unsure': {
    ask: 'Do you feel very ill, or are you getting worse hour by hour?',
    hint: 'You were not sure about the last list. That is fine. This one question helps.',
    why: 'If you are unsure, how ill you feel tells us how fast to get help.',
    options: {
      'very-ill-or-worse': 'Yes, I feel very ill, or I am getting worse',
      'no-worse': 'No, I am not very ill, and I am not getting worse',
    },
    short: 'Others: how ill',
    missing: 'Choose ‘Yes’ if you feel very ill or worse, or ‘No’',
  },
} satisfies Partial<QuestionWords>
