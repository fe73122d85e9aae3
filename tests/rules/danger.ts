import { questionById, type Answers, type QuestionId } from '../../src/rules/index.ts'

/** The smallest answers that are an emergency by themselves. */
export const alarms: readonly Answers[] = [
  { chest: ['pressure-in-chest'] },
  { chest: ['heavy-arm'] },
  { chest: ['breathless-at-rest'] },
  { chest: ['cold-sweat-or-sick'] },
  { chest: ['faint-or-racing-heart'] },
  { chest: ['sudden-or-tearing'] },
  { chest: ['comes-with-effort'], effort: ['there-now-or-at-rest'] },
  { chest: ['comes-with-effort'], effort: ['over-fifteen-minutes'] },
  { chest: ['comes-with-effort'], effort: ['more-often'] },
  { chest: ['comes-with-effort'], effort: ['over-forty-with-risk'] },
  { chest: ['hurts-to-breathe-in'], breathing: ['coughing-blood'] },
  { chest: ['hurts-to-breathe-in'], breathing: ['swollen-leg'] },
  { chest: ['hurts-to-breathe-in'], breathing: ['pregnant-or-new-baby'] },
  { chest: 'not-sure', 'chest-unsure': 'very-ill-or-worse' },
  { nerves: ['face-speech-or-one-side'] },
  { nerves: ['new-neck-pain-and-dizzy'] },
  { nerves: ['legs-or-hands'], 'legs-speed': 'hours-or-days' },
  { nerves: ['numb-bottom-or-toilet'] },
  { nerves: ['jaw-or-back-rigid'] },
  { nerves: ['arm-or-belt', 'legs-or-hands'], 'arm-signs': ['belt-round-chest'] },
  { nerves: ['overdose-or-crisis'] },
  { nerves: 'not-sure', 'nerves-unsure': 'very-ill-or-worse' },
  { since: ['crash-or-bad-fall'] },
  { since: ['dark-pee'] },
  { since: ['black-poo-or-vomiting-blood'] },
  { since: ['medicine-reaction'] },
  { since: ['fever-or-very-ill'], 'fever-with': ['stiff-neck'] },
  { since: ['fever-or-very-ill'], 'fever-with': ['confused'] },
  { since: ['fever-or-very-ill'], nerves: ['legs-or-hands'] },
  { since: 'not-sure', 'since-unsure': 'very-ill-or-worse' },
  { where: ['ribs-or-tummy'], tummy: ['very-bad'] },
  { where: ['lower-or-side'], flank: ['unbearable'] },
  { where: ['lower-or-side'], severity: 7, age: 55 },
  { health: ['heart-or-vessels'], heart: ['aneurysm-or-torn-artery-risk'], severity: 7 },
  { health: ['pregnancy'], pregnancy: ['under-20-weeks'], 'pregnancy-signs': ['shoulder-tip'] },
  { age: 50, duration: 'two-to-six-weeks', side: 'both', 'both-shoulders': ['vision-change'] },
]

/** One answer changed in one way. */
export interface Step {
  readonly question: QuestionId
  readonly from: unknown
  readonly to: unknown
}

/** The options of a question; none for a number. */
export const optionsOf = (id: QuestionId): readonly string[] => {
  const question = questionById(id)
  return question && 'options' in question ? question.options : []
}

/** One more tick, on an empty list or beside another; and "not sure" in place of none. */
const ticking = (question: QuestionId): readonly Step[] => {
  const options = optionsOf(question)
  return [
    { question, from: 'none', to: 'not-sure' },
    ...options.map((option) => ({ question, from: 'none', to: [option] })),
    ...options.flatMap((a) =>
      options
        .filter((b) => b !== a)
        .map((b) => ({ question, from: [a], to: options.filter((option) => option === a || option === b) })),
    ),
  ]
}

const choosing = (question: QuestionId, harmless: string): readonly Step[] =>
  [...optionsOf(question), 'not-sure']
    .filter((to) => to !== harmless && (to !== 'not-sure' || !question.endsWith('-unsure')))
    .map((to) => ({ question, from: harmless, to }))

const symptomLists = [
  'chest',
  'effort',
  'breathing',
  'nerves',
  'arm-signs',
  'since',
  'fever-with',
  'constant-how',
  'weight-or-lump',
  'cramps-with',
  'tummy',
  'flank',
  'morning',
  'both-shoulders',
  'pregnancy-signs',
] as const

/** What is known of someone's health, with the group that opens it. */
export const histories = {
  heart: 'heart-or-vessels',
  lungs: 'lungs',
  gut: 'stomach-liver-kidney',
  'sugar-and-nerves': 'diabetes-or-nerves',
  bones: 'bones-or-joints',
  blood: 'cancer-blood-immune',
  skin: 'skin-or-cold',
  pregnancy: 'pregnancy',
  takes: 'medicines-that-matter',
} as const
export const historyIds = Object.keys(histories) as readonly (keyof typeof histories)[]

/** From no to yes, or to not sure, on every danger sign. */
export const stepsTowardsDanger: readonly Step[] = [
  ...symptomLists.flatMap(ticking),
  ...historyIds.flatMap(ticking),
  ...choosing('chest-unsure', 'no-worse'),
  ...choosing('nerves-unsure', 'no-worse'),
  ...choosing('since-unsure', 'no-worse'),
  ...choosing('legs-speed', 'slowly-over-weeks'),
  ...choosing('hurt-by', 'accident'),
  ...choosing('skin-strip', 'neither'),
  ...choosing('fall', 'no'),
]

/** Another condition, medicine, allergy or pregnancy. */
export const stepsTowardsIllness: readonly Step[] = [
  ...historyIds.flatMap(ticking),
  ...ticking('reactions'),
  ...ticking('health').filter(({ to }) => to !== 'not-sure'),
]

/** The same person before and after a step. */
export const taken = (
  who: Answers,
  { question, from, to }: Step,
): readonly [before: Answers, after: Answers] => [
  { ...who, [question]: from } as Answers,
  { ...who, [question]: to } as Answers,
]
