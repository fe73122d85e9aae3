import { isSettled, judge, judgeOnce, type Sheet } from './language/verdict.ts'
import type { Page, Question } from './questionnaire.ts'
import { readingOf } from './reading.ts'
import { ruleSet, type RuleSet } from './rule-set.ts'
import { allowsComfort, asHeardByTriage, isMoreUrgent, reachOf, type Concern } from './triage.ts'

/** The questions whose answer can still change the result, given what is known and how urgent it is already. */
const stillMatters = (
  sheet: Sheet,
  concern: Concern,
  comfort: boolean,
  rules: RuleSet,
): ReadonlySet<string> => {
  const open = new Set<string>()
  const { flags, planRows } = readingOf(rules)
  const heard = asHeardByTriage(sheet, rules)
  for (const { row, behind } of flags) {
    const { now, later } = reachOf(row, heard)
    const takesComfort = comfort && later === concern.urgency && now !== later && !allowsComfort(row)
    if (takesComfort || isMoreUrgent(later, concern.urgency)) for (const id of behind) open.add(id)
  }
  if (comfort) {
    for (const { when, behind } of planRows)
      if (!isSettled(judgeOnce(when, sheet))) for (const id of behind) open.add(id)
  }
  return open
}

const applies = ({ askIf }: Question, sheet: Sheet): boolean => !askIf || judge(askIf, sheet).least !== 'no'

/** The pages that are still to be asked, as far as can be seen from here. The first is the next. */
export const pagesToAsk = (
  sheet: Sheet,
  concern: Concern,
  comfort: boolean,
  rules: RuleSet = ruleSet,
): readonly Page[] => {
  const matters = stillMatters(sheet, concern, comfort, rules)
  return rules.pages.filter((page) =>
    page.questions.some((q) => matters.has(q.id) && !sheet.has(q.id) && applies(q, sheet)),
  )
}

/** The questions of a page that apply to this person: what the page shows. */
export const questionsOn = (page: Page, sheet: Sheet): readonly Question[] =>
  page.questions.filter((q) => applies(q, sheet))
