import type { QuestionWords } from '../../words.ts'

const unsure = 'I’m not sure'

/** The first list of danger signs, apart from the others: its page is the first to be answered, and waits for no other words. */
export const firstWords = {
  chest: {
    ask: 'Do any of these come with your pain?',
    hint: 'Tick what you have now, or what comes and goes with this pain. A sore back or neck alone does not count.',
    why: 'Pain in the upper back can come from the heart or the lungs. That is rare, but it needs help fast. So we ask it first.',
    options: {
      'pressure-in-chest': {
        label: 'Pain, pressure or tightness in my chest, jaw, throat or upper tummy',
        hint: 'Tummy pain that has come and gone with food for weeks is asked about later.',
      },
      'heavy-arm': {
        label: 'An arm that feels heavy, squeezed or aches',
        hint: 'It stays the same however you move your neck or arm.',
      },
      'breathless-at-rest': {
        label: 'Short of breath at rest',
        hint: 'Puffing from exercise that has settled does not count.',
      },
      'cold-sweat-or-sick': 'A cold sweat, feeling sick or being sick',
      'faint-or-racing-heart': 'Faint or light-headed, or my heart races or skips',
      'sudden-or-tearing': {
        label: 'Very bad pain that peaked within a minute, or that tears or rips',
        hint: 'Also if it moves down your back or to your tummy, or is the worst of your life. A sudden mild twinge does not count.',
      },
      'comes-with-effort': {
        label: 'Walking, stairs or stress bring it on, and rest eases it',
        hint: 'Even when you do not use your back or arms.',
      },
      'hurts-to-breathe-in': 'It hurts more when I breathe in',
    },
    none: 'No, none of these come with my pain',
    unsure,
    short: 'Chest and breathing',
    missing: 'Choose all that come with your pain, or ‘None of these’',
  },
} satisfies Pick<QuestionWords, 'chest'>
