import { isSettled, judge, judgeOnce, type Sheet } from './language/verdict.ts'
import type { Page, Question } from './questionnaire.ts'
import { readingOf } from './reading.ts'
import { questionsOf, ruleSet, type RuleSet } from './rule-set.ts'
import { allowsComfort, asHeardByTriage, isMoreUrgent, reachOf, type Concern } from './triage.ts'

const applies = ({ askIf }: Question, sheet: Sheet): boolean => !askIf || judge(askIf, sheet).least !== 'no'

/** Those of the open questions whose answer can still change the result, given what is known and how urgent it is already. */
const stillMatter = (
  open: readonly Question[],
  sheet: Sheet,
  concern: Concern,
  comfort: boolean,
  rules: RuleSet,
): ReadonlySet<string> => {
  const matters = new Set<string>()
  // Most people have answered nearly everything: only rows behind which something is open are looked at.
  const isOpen = ({ behind }: { readonly behind: ReadonlySet<string> }) =>
    open.some(({ id }) => behind.has(id))
  const { flags, planRows } = readingOf(rules)
  const heard = asHeardByTriage(sheet, rules)
  for (const { row, behind } of flags.filter(isOpen)) {
    const { now, later } = reachOf(row, heard)
    const takesComfort = comfort && later === concern.urgency && now !== later && !allowsComfort(row)
    if (takesComfort || isMoreUrgent(later, concern.urgency)) for (const id of behind) matters.add(id)
  }
  if (comfort) {
    for (const { when, behind } of planRows.filter(isOpen))
      if (!isSettled(judgeOnce(when, sheet))) for (const id of behind) matters.add(id)
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
  const open = questionsOf(rules).filter((q) => !sheet.has(q.id) && applies(q, sheet))
  if (open.length === 0) return []
  const matters = stillMatter(open, sheet, concern, comfort, rules)
  return rules.pages.filter((page) => page.questions.some((q) => open.includes(q) && matters.has(q.id)))
}

/** The questions of a page that apply to this person: what the page shows. */
export const questionsOn = (page: Page, sheet: Sheet): readonly Question[] =>
  page.questions.filter((q) => applies(q, sheet))
