import { isSettled, judge, type Sheet } from './language/verdict.ts'
import type { Page, Question } from './questionnaire.ts'
import { readingOf, type Asked, type RowsBehind } from './reading.ts'
import { ruleSet, type RuleSet } from './rule-set.ts'
import { allowsComfort, asHeardByTriage, isMoreUrgent, reachAt, type Concern } from './triage.ts'

const applies = ({ askIf }: Question, sheet: Sheet): boolean => !askIf || judge(askIf, sheet).least !== 'no'

/** The rows that one of the open questions can change. Most people have answered nearly everything, so these are few. */
const behindWhich = <R>(open: readonly Asked[], { rows, bySlot }: RowsBehind<R>): readonly R[] => {
  const changes: boolean[] = []
  for (const { slot } of open) for (const at of bySlot[slot] ?? []) changes[at] = true
  return rows.filter((_, at) => changes[at])
}

/** Those of the open questions whose answer can still change the result, given what is known and how urgent it is already. */
const stillMatter = (
  open: readonly Asked[],
  sheet: Sheet,
  concern: Concern,
  comfort: boolean,
  rules: RuleSet,
): ReadonlySet<string> => {
  const matters = new Set<string>()
  const { flags, planRows } = readingOf(rules)
  const heard = asHeardByTriage(sheet, rules)
  for (const { row, judge: judgeRow, behind } of behindWhich(open, flags)) {
    const { now, later } = reachAt(row, judgeRow(heard))
    const takesComfort = comfort && later === concern.urgency && now !== later && !allowsComfort(row)
    if (takesComfort || isMoreUrgent(later, concern.urgency)) for (const id of behind) matters.add(id)
  }
  if (comfort) {
    for (const { judge: judgeRow, behind } of behindWhich(open, planRows))
      if (!isSettled(judgeRow(sheet))) for (const id of behind) matters.add(id)
  }
  return matters
}

/** The pages that are still to be asked, as far as can be seen from here. The first is the next. */
export const pagesToAsk = (
  sheet: Sheet,
  concern: Concern,
  comfort: boolean,
  rules: RuleSet = ruleSet,
): readonly Page[] => {
  const open = readingOf(rules).questions.filter(
    ({ id, gate }) => !sheet.has(id) && gate?.(sheet).least !== 'no',
  )
  if (open.length === 0) return []
  const matters = stillMatter(open, sheet, concern, comfort, rules)
  if (matters.size === 0) return []
  const asked = new Set(open.map(({ question }) => question).filter(({ id }) => matters.has(id)))
  return rules.pages.filter((page) => page.questions.some((question) => asked.has(question)))
}

/** The questions of a page that apply to this person: what the page shows. */
export const questionsOn = (page: Page, sheet: Sheet): readonly Question[] =>
  page.questions.filter((q) => applies(q, sheet))
