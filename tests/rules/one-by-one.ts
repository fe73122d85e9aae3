/**
 * The rules the slow way: every row is judged on its own, whether anything speaks for it or not, by a judge
 * that shares nothing with the real one. What the quick way says must be exactly this.
 */
import { readsOf, type Condition } from '../../src/rules/language/condition.ts'
import type { Mark, RedFlag } from '../../src/rules/language/row.ts'
import {
  DOES_NOT_APPLY,
  type Entry,
  type Sheet,
  type Truth,
  type Verdict,
} from '../../src/rules/language/verdict.ts'
import type { Answers } from '../../src/rules/questionnaire.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'

const truths = ['no', 'unsure', 'yes'] as const
const pick = (which: (...ranks: number[]) => number, list: readonly Truth[], start: Truth): Truth =>
  truths[which(...[start, ...list].map((truth) => truths.indexOf(truth)))] ?? 'no'

const sure = (holds: boolean): Verdict =>
  holds ? { least: 'yes', most: 'yes' } : { least: 'no', most: 'no' }

/** What one word says. */
const word = (leaf: Extract<Condition, { question: string }>, entry: Entry | undefined): Verdict => {
  if (entry === undefined) return { least: 'no', most: 'yes' }
  if (entry === DOES_NOT_APPLY) return sure(false)
  if ('unsure' in leaf) return sure(entry === 'not-sure')
  if (entry === 'not-sure') return { least: 'unsure', most: 'unsure' }
  if ('is' in leaf) return sure(leaf.is.some((option) => option === entry))
  if ('includes' in leaf)
    return sure(Array.isArray(entry) && entry.some((tick) => leaf.includes.includes(tick)))
  const { low, high } =
    typeof entry === 'number' ? { low: entry, high: entry } : (entry as { low: number; high: number })
  if ('under' in leaf) {
    if (high < leaf.under) return sure(true)
    return low >= leaf.under ? sure(false) : { least: 'no', most: 'yes' }
  }
  if (low >= leaf.atLeast) return sure(true)
  return high < leaf.atLeast ? sure(false) : { least: 'no', most: 'yes' }
}

/** Judges every part, and then takes the least true or the truest. */
export const judgeSlowly = (condition: Condition, sheet: Sheet): Verdict => {
  if ('question' in condition) return word(condition, sheet.get(condition.question))
  if ('always' in condition) return { least: 'yes', most: 'yes' }
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => judgeSlowly(part, sheet))
  const sum = (half: keyof Verdict): Truth => {
    const halves = parts.map((part) => part[half])
    return 'all' in condition ? pick(Math.min, halves, 'yes') : pick(Math.max, halves, 'no')
  }
  return { least: sum('least'), most: sum('most') }
}

const questionsIn = (rules: RuleSet) => rules.pages.flatMap((page) => page.questions)

export const sheetOneByOne = (answers: Answers, rules: RuleSet): Sheet => {
  const sheet = new Map<string, Entry>()
  for (const { id, askIf } of questionsIn(rules)) {
    const answer = answers[id]
    if (askIf && judgeSlowly(askIf, sheet).most === 'no') sheet.set(id, DOES_NOT_APPLY)
    else if (answer !== undefined) sheet.set(id, answer)
  }
  for (const { id, cases, otherwise } of rules.facts) {
    const judged = [...cases, [otherwise, { always: true }] as const].map(
      ([value, when]) => [value, judgeSlowly(when, sheet)] as const,
    )
    const last = judged.findIndex(([, { least }]) => least === 'yes')
    const possible = judged.slice(0, last + 1).filter(([, { most }]) => most !== 'no')
    const values = new Set(possible.map(([value]) => value))
    const isOpen = possible.some(([, { least, most }]) => least !== most)
    const [only] = values
    if (values.size === 1 && only !== undefined) sheet.set(id, only)
    else if (!isOpen) sheet.set(id, 'not-sure')
  }
  const counted = rules.clues.map(({ when, points, ifUnsure }) => {
    const { least, most } = judgeSlowly(when, sheet)
    const worth = { no: 0, unsure: ifUnsure === 'counts' ? points : 0, yes: points }
    return { low: worth[least], high: least === most ? worth[most] : points }
  })
  const sum = (end: 'low' | 'high') => counted.reduce((total, worth) => total + worth[end], 0)
  return sheet.set('points', { low: sum('low'), high: sum('high') })
}

const rank = { none: 0, 'within-days': 1, today: 2, now: 3 } as const

const heardOf = (sheet: Sheet, rules: RuleSet): Sheet => {
  const heard = new Map(sheet)
  for (const { id, history } of questionsIn(rules))
    if (history && sheet.get(id) === 'not-sure') heard.set(id, 'none')
  return heard
}

const reach = (row: RedFlag, sheet: Sheet) => {
  const levels = { no: 'none', unsure: row.ifUnsure, yes: row.urgency } as const
  const { least, most } = judgeSlowly(row.when, sheet)
  return { now: levels[least], later: levels[most] }
}

export const concernOneByOne = (sheet: Sheet, rules: RuleSet) => {
  const raised = rules.redFlags
    .map((row) => ({ id: row.id, level: reach(row, heardOf(sheet, rules)).now }))
    .filter(({ level }) => level !== 'none')
  const [top] = raised.map(({ level }) => level).toSorted((a, b) => rank[b] - rank[a])
  if (top === undefined) return { urgency: 'none' }
  const ids = (isTop: boolean) => raised.filter(({ level }) => (level === top) === isTop).map(({ id }) => id)
  return { urgency: top, because: ids(true), also: ids(false) }
}

export const permissionsOneByOne = (sheet: Sheet, rules: RuleSet) =>
  rules.remedies.map(({ classes }) => {
    const speaking = rules.cautions.flatMap(({ id, when, marks }) => {
      const { least, most } = judgeSlowly(when, sheet)
      const said = new Set<Mark>(classes.map((column) => marks[column] ?? 'ok'))
      const mark = said.has('avoid') ? 'avoid' : said.has('ask') ? 'ask' : undefined
      return mark && most !== 'no'
        ? [{ id, mark: least === 'yes' ? mark : 'ask', isSure: least === 'yes' }]
        : []
    })
    const marks = speaking.map(({ mark }) => mark)
    return {
      mark: marks.includes('avoid') ? 'avoid' : marks.includes('ask') ? 'ask' : 'ok',
      because: speaking.map(({ id }) => id),
      unsure: speaking.filter(({ isSure }) => !isSure).map(({ id }) => id),
    }
  })

/** Every question that can change a condition, through facts, points and gates. */
const behind = (condition: Condition, rules: RuleSet, seen = new Set<string>()): ReadonlySet<string> => {
  for (const id of readsOf(condition)) {
    if (seen.has(id)) continue
    seen.add(id)
    const gates = questionsIn(rules).flatMap((one) => (one.id === id && one.askIf ? [one.askIf] : []))
    const facts = rules.facts.flatMap((fact) => (fact.id === id ? fact.cases.map(([, when]) => when) : []))
    const clues = id === 'points' ? rules.clues.map(({ when }) => when) : []
    for (const part of [...gates, ...facts, ...clues]) behind(part, rules, seen)
  }
  return seen
}

/** The pages still to be asked: any with an open question that can still change a row that counts. */
export const askedOneByOne = (
  sheet: Sheet,
  urgency: keyof typeof rank,
  comfort: boolean,
  rules: RuleSet,
): readonly string[] => {
  const heard = heardOf(sheet, rules)
  const flags = rules.redFlags.filter((row) => {
    const { now, later } = reach(row, heard)
    const takes = comfort && later === urgency && now !== later && row.nature !== 'mechanical'
    return takes || rank[later] > rank[urgency]
  })
  const ofPlan = [
    ...rules.remedies.flatMap(({ helps, needs, firstChoice }) => [helps, needs, firstChoice]),
    ...[...rules.cautions, ...rules.advice].map(({ when }) => when),
  ].filter((when) => comfort && judgeSlowly(when, sheet).least !== judgeSlowly(when, sheet).most)
  const counts = [...flags.map(({ when }) => when), ...ofPlan].map((when) => behind(when, rules))
  const isAsked = ({ id, askIf }: { readonly id: string; readonly askIf?: Condition }) =>
    !sheet.has(id) &&
    (!askIf || judgeSlowly(askIf, sheet).least !== 'no') &&
    counts.some((ids) => ids.has(id))
  return rules.pages.filter((page) => page.questions.some(isAsked)).map(({ id }) => id)
}
