import {
  assess,
  journey,
  questions,
  type Answers,
  type Assessment,
  type PageId,
} from '../../src/rules/index.ts'

/** One way through the questions, with a sheet of answers in the hand. */
export interface Walk {
  /** What the answers that were asked for come to. Still asking where the sheet lacked an answer. */
  readonly result: Assessment
  /** The pages shown on the way, in order. */
  readonly pages: readonly PageId[]
  /** Questions that were asked and stand on no line of the sheet. */
  readonly lacking: readonly string[]
  /** Lines of the sheet that nobody asked for. */
  readonly notAsked: readonly string[]
}

/** Answers page after page, as the app shows them, until there is a result. */
export const walk = (sheet: Answers): Walk => {
  const shown: PageId[] = []
  let told: Answers = {}
  for (;;) {
    const result = assess(told)
    const notAsked = questions.map(({ id }) => id).filter((id) => id in sheet && !(id in told))
    if (result.kind !== 'asking') return { result, pages: shown, lacking: [], notAsked }
    const asked = journey(told).find(({ id }) => id === result.next)?.questions ?? []
    shown.push(result.next)
    const lacking = asked.map(({ id }) => id).filter((id) => !(id in sheet))
    const answered = Object.fromEntries(asked.map(({ id }) => [id, sheet[id]]))
    told = { ...told, ...answered }
    if (lacking.length > 0 || asked.length === 0) return { result, pages: shown, lacking, notAsked }
  }
}
