import { several, type AnswerTo } from './language/question.ts'

/** The one safety screen before immediate comfort: the hard stops, gathered. */
export const quickDanger = several('quick-danger', {
  options: [
    'chest-arm-jaw',
    'breath-sweat-faint',
    'sudden-or-tearing',
    'face-speech-weak',
    'legs-pee-poo',
    'crash-or-fall',
    'fever-or-very-ill',
    'dark-pee-blood-or-crisis',
  ],
})

/** What forbids warmth until more is known (3.3, SI-11). */
export const quickWarmth = several('quick-warmth', {
  options: [
    'numb-or-damaged-skin',
    'rub-gel-or-patch',
    'new-swelling-or-bruise',
    'may-fall-asleep',
    'illness-that-forbids-heat',
  ],
})

export interface QuickAnswers {
  readonly danger: AnswerTo<typeof quickDanger>
  readonly warmth: AnswerTo<typeof quickWarmth>
}

/** Help now, or a first comfort. Being unsure of a danger sign is never a "no", and an unsure skin gets no warmth. */
export type QuickResult =
  { readonly kind: 'get-help-now' } | { readonly kind: 'first-comfort'; readonly warmth: boolean }

export const quickCheck = ({ danger, warmth }: QuickAnswers): QuickResult =>
  danger === 'none' ? { kind: 'first-comfort', warmth: warmth === 'none' } : { kind: 'get-help-now' }
