import type { FlagsWords } from '../../words.ts'

const nhs =
  'In the UK, the NHS asks people with pain between the shoulder blades to get checked. That means an urgent GP appointment or a call to 111. We ask you to do that too, because of one or more of your answers.'

/** How long, how bad, how old and where; and weak signs that add up. */
export const howLongAndWho = {
  'several-weak-signs': {
    name: 'Weak signs that add up to 2 or 3',
    because:
      'Some signs count for more when they come together. Yours are worth a check in the next few days.',
  },
  'many-weak-signs': {
    name: 'Weak signs that add up to 4 or more',
    because: 'Some signs count for more when they come together. Yours should be checked today.',
  },
  'bad-after-a-day': {
    name: 'Still 8 or more out of 10 after a day',
    because:
      'Pain this bad should ease after the first days. Someone should look at it and help you with it.',
  },
  'over-six-weeks': {
    name: 'Pain for more than 6 weeks',
    because:
      'Pain that lasts this long needs more than home care. Someone should look at it and help you plan.',
  },
  'keeps-coming-back': {
    name: 'Pain that keeps coming back',
    because:
      'Pain that keeps coming back is worth a proper look. The right exercises can help to break the pattern.',
  },
  'no-reason-over-50': {
    name: 'Over 50, and nothing set it off',
    because: 'Over the age of 50, pain without a clear reason is worth a check in the next few days.',
  },
  'under-16': {
    name: 'Under 16 years old',
    because:
      'Children and young teens should not treat back pain with an app. Tell a parent or carer, and see someone in the next few days.',
  },
  'child-with-nerve-or-night-signs': {
    name: 'Under 18, with tingling or numbness, or waking at night with weight loss or a lump',
    because: 'In young people these signs together need a check today.',
  },
  'uk-age': {
    name: 'In the UK: under 18, or 50 and over',
    because: nhs,
  },
  'uk-no-clear-trigger': {
    name: 'In the UK: nothing clear that set it off',
    because: nhs,
  },
  'uk-over-a-week': {
    name: 'In the UK: pain for more than a week',
    because: nhs,
  },
  'uk-not-changed-by-moving': {
    name: 'In the UK: pain that moving does not change',
    because: nhs,
  },
  'uk-one-weak-sign': {
    name: 'In the UK: one weak sign',
    because: nhs,
  },
} satisfies Partial<FlagsWords>
