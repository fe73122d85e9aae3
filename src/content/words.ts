import type {
  AdviceId,
  CautionId,
  FlagId,
  NeverSuggestedId,
  PageId,
  Question,
  RemedyId,
} from '../rules/index.ts'

/** The label of an option: what the card says, and a hint beneath it where one helps. */
export type OptionWords = string | { readonly label: string; readonly hint: string }

type OptionsOf<Q> = Q extends { readonly options: readonly (infer Option extends string)[] } ? Option : never

/** The words of one question. Amounts have no options. */
export interface WordsFor<Q> {
  /** The question, as the person is asked. */
  readonly ask: string
  readonly hint?: string
  /** Why we ask. One to three short sentences. */
  readonly why: string
  readonly options: { readonly [O in OptionsOf<Q>]: OptionWords }
  /** "None of these", with the question repeated. Only for tick-all questions. */
  readonly none?: string
  readonly unsure?: string
  /** The row of Check your answers: two to four words. */
  readonly short: string
  /** What the error says when nothing was chosen. */
  readonly missing: string
}

/** The words of a question that nothing more is known of. */
export interface AnyWords {
  readonly ask: string
  readonly hint?: string
  readonly why: string
  readonly short: string
  readonly missing: string
  readonly unsure?: string
  readonly none?: string
  readonly options: Readonly<Record<string, OptionWords>>
}

export type QuestionWords = { readonly [Q in Question as Q['id']]: WordsFor<Q> }

/** The heading of a page that asks in parts; pages with one question take its `ask`. */
export type PageWords = { readonly [P in PageId]?: { readonly title: string; readonly hint?: string } }

/** A red flag: its plain name on the rules page, and why it needs help, after the person's own answers were repeated. */
export interface FlagWords {
  readonly name: string
  /** Completes an alarm after "You told us: …". One or two sentences, never a diagnosis. */
  readonly because: string
}
export type FlagsWords = { readonly [F in FlagId]: FlagWords }

/** A caution: its name on the rules page, and the person's own reason, as "You take warfarin." plus why it matters. */
export interface CautionWords {
  readonly name: string
  readonly because: string
}
export type CautionsWords = { readonly [C in CautionId | 'medicine-on-the-skin']: CautionWords }

/** A remedy, in full (4 parts, plus honesty). */
export interface RemedyWords {
  readonly title: string
  /** One or two sentences for the card. */
  readonly short: string
  /** Steps, one instruction a sentence. */
  readonly how: readonly string[]
  readonly howLong: string
  readonly howOften: string
  readonly stopIf: string
  /** Why it may help, and how sure anyone is. */
  readonly why: string
  /** The plain name used in "left out": "Heat packs". */
  readonly name: string
}
export type RemediesWords = { readonly [R in RemedyId]: RemedyWords }

export type AdviceWords = { readonly [A in AdviceId]: string }

/** What people look for and Unknot never suggests: its name, and the plain answer. */
export type NeverWords = {
  readonly [N in NeverSuggestedId]: { readonly name: string; readonly answer: string }
}
