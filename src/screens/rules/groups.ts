import {
  cautionWords,
  checkInWords,
  clueNames,
  flagWords,
  neverWords,
  remedyWords,
  rulesWords as words,
} from '../../content/en/index.ts'
import {
  escalations,
  neverSuggested,
  questionsReadBy,
  ruleSet,
  type Condition,
  type SourceId,
  type Urgency,
} from '../../rules/index.ts'
import type { Filter } from './Filters.tsx'
import { marksInWords } from './marks-in-words.ts'

/** One rule as the page shows it. */
export interface RuleLine {
  readonly id: string
  readonly name: string
  readonly when?: Condition
  readonly lines: readonly string[]
  readonly source: readonly SourceId[]
  /** The remedies it speaks of. A rule that speaks of none is left out when one is looked for. */
  readonly remedies: readonly string[]
}

export interface RuleGroup {
  readonly title: string
  readonly lead?: string
  readonly rules: readonly RuleLine[]
}

const urgencies: readonly Urgency[] = ['now', 'today', 'within-days']
const { redFlags, clues, cautions, remedies } = ruleSet

const flagGroups: readonly RuleGroup[] = urgencies.map((urgency) => ({
  title: words.urgency[urgency],
  rules: redFlags
    .filter((row) => row.urgency === urgency)
    .map(({ id, when, source }) => ({ id, name: flagWords[id].name, when, lines: [], source, remedies: [] })),
}))

const checkInGroup: RuleGroup = {
  title: words.checkIns,
  lead: words.checkInsLead,
  rules: escalations.map(({ id, urgency, source }) => ({
    id,
    name: checkInWords.escalations[id].name,
    lines: [words.urgency[urgency], checkInWords.escalations[id].because],
    source,
    remedies: [],
  })),
}

const clueGroup: RuleGroup = {
  title: words.clues,
  lead: words.cluesLead,
  rules: clues.map(({ id, points, when }) => ({
    id,
    name: `${clueNames[id as keyof typeof clueNames]}: ${words.points(points)}`,
    when,
    lines: [],
    source: ['R1', 'policy'],
    remedies: [],
  })),
}

const cautionGroup: RuleGroup = {
  title: words.cautions,
  rules: cautions.map(({ id, when, marks, source }) => ({
    id,
    name: cautionWords[id].name,
    when,
    lines: marksInWords(marks),
    source,
    remedies: remedies
      .filter(({ classes }) => classes.some((column) => (marks[column] ?? 'ok') !== 'ok'))
      .map((remedy) => remedy.id),
  })),
}

const remedyGroup: RuleGroup = {
  title: words.remedies,
  rules: remedies.map(({ id, helps, source }) => ({
    id,
    name: remedyWords[id].title,
    when: helps,
    lines: [remedyWords[id].why],
    source,
    remedies: [id],
  })),
}

const neverGroup: RuleGroup = {
  title: words.never,
  rules: neverSuggested.map(({ id, source }) => ({
    id,
    name: neverWords[id].name,
    lines: [neverWords[id].answer],
    source,
    remedies: [],
  })),
}

const fits = (rule: RuleLine, { question, remedy }: Filter): boolean =>
  (remedy === '' || rule.remedies.includes(remedy)) &&
  (question === '' || (rule.when !== undefined && questionsReadBy(rule.when).some((id) => id === question)))

/** Every rule that the filter lets through, in groups; a group that has none left is left out. */
export const groupsFor = (filter: Filter): readonly RuleGroup[] =>
  [...flagGroups, checkInGroup, clueGroup, cautionGroup, remedyGroup, neverGroup]
    .map((group) => ({ ...group, rules: group.rules.filter((rule) => fits(rule, filter)) }))
    .filter(({ rules }) => rules.length > 0)
