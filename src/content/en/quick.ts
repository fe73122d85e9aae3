import type { OptionWords } from '../words.ts'
import type { quickDanger, quickWarmth } from '../../rules/index.ts'

type OptionsOf<Q extends { readonly options: readonly string[] }> = Record<Q['options'][number], OptionWords>

/** The one safety screen of "Help me now". */
export const quickWords = {
  danger: {
    'chest-arm-jaw': 'Pain, pressure or tightness in my chest, jaw, throat, upper tummy or arm',
    'breath-sweat-faint': 'Short of breath at rest, cold sweat, feeling sick, faint, or a racing heart',
    'sudden-or-tearing': 'Very bad pain that peaked within a minute, or tears or rips',
    'face-speech-weak': 'A drooping face, trouble speaking or seeing, confusion, or weakness on one side',
    'legs-pee-poo': 'Weak, numb or wobbly legs, a numb bottom, or trouble with pee or poo',
    'crash-or-fall': 'A crash, a bad fall or a hard hit just before',
    'fever-or-very-ill': 'A fever, shivering, or feeling very ill',
    'dark-pee-blood-or-crisis': {
      label: 'Brown or red pee, black poo, a bad reaction to a medicine, or too much of one',
      hint: 'Also tick this if you think of ending your life.',
    },
  } satisfies OptionsOf<typeof quickDanger>,
  warmth: {
    'numb-or-damaged-skin': 'The skin there is numb, broken, burnt or has a rash',
    'rub-gel-or-patch': 'I have a rub or gel on it, or wear a medicine patch',
    'new-swelling-or-bruise': 'It is newly swollen or bruised',
    'may-fall-asleep': 'I may fall asleep, or have had alcohol or sleeping tablets',
    'illness-that-forbids-heat': {
      label: 'I have nerve damage, poor blood flow or a bleeding problem',
      hint: 'Also tick this for diabetes, cancer in this place, MS, or a stroke.',
    },
  } satisfies OptionsOf<typeof quickWarmth>,
} as const
