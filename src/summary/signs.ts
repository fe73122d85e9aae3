import { questionById, type Answers, type QuestionId } from '../rules/index.ts'

/** Every list of danger signs, in the order of asking. */
export const signLists = [
  'chest',
  'chest-unsure',
  'effort',
  'breathing',
  'nerves',
  'nerves-unsure',
  'arm-signs',
  'since',
  'since-unsure',
  'fever-with',
  'constant-how',
  'weight-or-lump',
  'skin-strip',
  'cramps-with',
  'tummy',
  'flank',
  'morning',
  'both-shoulders',
  'fall',
  'pregnancy-signs',
] as const satisfies readonly QuestionId[]
export type SignList = (typeof signLists)[number]

/** The three lists that everybody is asked. The others hang on an answer. */
const askedOfAll: readonly SignList[] = ['chest', 'nerves', 'since']

/** Questions with one answer: which answer says that nothing of it is there. */
const plainNo: Partial<Record<SignList, string>> = {
  'chest-unsure': 'no-worse',
  'nerves-unsure': 'no-worse',
  'since-unsure': 'no-worse',
  'skin-strip': 'neither',
  fall: 'no',
}

/** A sheet of answers to danger signs, with when it was said, in milliseconds since 1970. */
export interface Asking {
  readonly at: number
  readonly answers: Answers
}

export interface Sign {
  readonly list: SignList
  readonly option: string
  /** When it was said last. */
  readonly at: number
  /** What was said of it since; `not-asked`: danger signs were asked again, and nothing led to this one. */
  readonly now: 'there' | 'gone' | 'not-sure' | 'not-asked'
}

/** Signs of one list. */
export interface SignsOf {
  readonly list: SignList
  readonly options: readonly string[]
  readonly at: number
}

/** What was said of every danger sign. One that was not asked is in none of these but the last. */
export interface Signs {
  /** Ticked at any time in this spasm. */
  readonly present: readonly Sign[]
  /** Asked, not ticked the last time, and never ticked. */
  readonly absent: readonly SignsOf[]
  /** The whole list was left unsure the last time. What was ticked before is not in it. */
  readonly unsure: readonly SignsOf[]
  /** Lists that everybody is asked, and that were not answered: nothing is known of any sign in them. */
  readonly notAsked: readonly SignList[]
}

const answerTo = ({ answers }: Asking, list: SignList): unknown => answers[list]

const ticksOf = (answer: unknown, list: SignList): readonly string[] =>
  [answer]
    .flat()
    .filter(
      (one): one is string =>
        typeof one === 'string' && one !== 'none' && one !== 'not-sure' && one !== plainNo[list],
    )

const optionsOf = (list: SignList): readonly string[] => {
  const question = questionById(list)
  const options: readonly string[] = question && 'options' in question ? question.options : []
  return options.filter((option) => option !== plainNo[list])
}

/** What was said of the signs of one list, over all askings in the order in which they were said. */
const signsOf = (list: SignList, askings: readonly Asking[]) => {
  const latest = askings.at(-1)
  const said = askings.filter((asking) => answerTo(asking, list) !== undefined)
  const last = said.at(-1)
  if (!last) return undefined
  const answer = answerTo(last, list)
  const present = optionsOf(list).flatMap((option): readonly Sign[] => {
    const told = said.findLast((asking) => ticksOf(answerTo(asking, list), list).includes(option))
    if (!told) return []
    const since =
      told === last ? (told === latest ? 'there' : 'not-asked') : answer === 'not-sure' ? 'not-sure' : 'gone'
    return [{ list, option, at: told.at, now: since }]
  })
  const rest = optionsOf(list).filter((option) => present.every((sign) => sign.option !== option))
  return { present, rest: { list, options: rest, at: last.at }, isUnsure: answer === 'not-sure' }
}

/** Sorts what was said of danger signs. Askings come in the order in which they were said. */
export const signsIn = (askings: readonly Asking[]): Signs => {
  const told = signLists.flatMap((list) => signsOf(list, askings) ?? [])
  const rests = told.filter(({ rest }) => rest.options.length > 0)
  return {
    present: told.flatMap(({ present }) => present),
    absent: rests.filter(({ isUnsure }) => !isUnsure).map(({ rest }) => rest),
    unsure: rests.filter(({ isUnsure }) => isUnsure).map(({ rest }) => rest),
    notAsked: askedOfAll.filter((list) => askings.every((asking) => answerTo(asking, list) === undefined)),
  }
}
