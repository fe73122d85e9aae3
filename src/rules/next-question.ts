import { readsOf, type Condition } from './language/condition.ts'
import { isSettled, judge, type Sheet } from './language/verdict.ts'
import { pages, questions, type Page, type Question, type QuestionId } from './questionnaire.ts'
import { adviceRows } from './tables/advice.ts'
import { allCautions } from './tables/cautions/index.ts'
import { clues, points } from './tables/clues.ts'
import { facts } from './tables/facts.ts'
import { redFlags } from './tables/red-flags/index.ts'
import { remedies } from './tables/remedies/index.ts'
import { isMoreUrgent, reachOf, type Concern } from './triage.ts'

const gates = new Map<string, Condition | undefined>(questions.map(({ id, askIf }) => [id, askIf]))
const derived = new Map<string, readonly Condition[]>([
  ...facts.map((fact) => [fact.id, fact.cases.map(([, condition]) => condition)] as const),
  [points.id, clues.map(({ when }) => when)] as const,
])

/** Every question that can change a condition: read by it, by a fact in it, or by a gate before it. */
const questionsBehind = (condition: Condition, seen = new Set<string>()): Set<string> => {
  for (const id of readsOf(condition)) {
    if (seen.has(id)) continue
    seen.add(id)
    const gate = gates.get(id)
    if (gate) questionsBehind(gate, seen)
    for (const part of derived.get(id) ?? []) questionsBehind(part, seen)
  }
  return seen
}

const behindFlags = redFlags.map((row) => ({ row, behind: questionsBehind(row.when) }))
const planRows = [
  ...remedies.flatMap(({ helps, needs, firstChoice }) => [helps, needs, firstChoice]),
  ...allCautions.map(({ when }) => when),
  ...adviceRows.map(({ when }) => when),
].map((when) => ({ when, behind: questionsBehind(when) }))

/** The questions whose answer can still change the result, given what is known and how urgent it is already. */
const stillMatters = (sheet: Sheet, concern: Concern, comfort: boolean): ReadonlySet<string> => {
  const open = new Set<string>()
  for (const { row, behind } of behindFlags) {
    if (isMoreUrgent(reachOf(row, sheet).later, concern.urgency)) for (const id of behind) open.add(id)
  }
  if (comfort) {
    for (const { when, behind } of planRows)
      if (!isSettled(judge(when, sheet))) for (const id of behind) open.add(id)
  }
  return open
}

const applies = ({ askIf }: Question, sheet: Sheet): boolean => !askIf || judge(askIf, sheet).least !== 'no'

/** The pages that are still to be asked, as far as can be seen from here. The first is the next. */
export const pagesToAsk = (sheet: Sheet, concern: Concern, comfort: boolean): readonly Page[] => {
  const matters = stillMatters(sheet, concern, comfort)
  return pages.filter((page) =>
    page.questions.some((q) => matters.has(q.id) && !sheet.has(q.id) && applies(q, sheet)),
  )
}

/** The questions of a page that apply to this person: what the page shows. */
export const questionsOn = (page: Page, sheet: Sheet): readonly Question[] =>
  page.questions.filter((q) => applies(q, sheet))

/** What a row reads, for the rules page and for proofs. */
export const questionsReadBy = (condition: Condition): readonly QuestionId[] => {
  const behind = questionsBehind(condition)
  return questions.filter(({ id }) => behind.has(id)).map(({ id }) => id)
}
