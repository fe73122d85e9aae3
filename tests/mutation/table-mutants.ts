import type { Condition } from '../../src/rules/language/condition.ts'
import type { Caution, Mark, RedFlag, Urgency } from '../../src/rules/language/row.ts'
import type { RuleSet } from '../../src/rules/index.ts'

/** One small fault in a table: where it is, what was done, and the rules that have it. */
export interface TableMutant {
  readonly name: string
  readonly rules: RuleSet
}

/** A condition with one word of it changed, for every word: an option lost, a number moved, a part lost, all for any. */
const conditionMutants = (condition: Condition): readonly (readonly [string, Condition])[] => {
  if ('always' in condition || 'unsure' in condition) return []
  if ('all' in condition || 'any' in condition) {
    const isAll = 'all' in condition
    const parts = isAll ? condition.all : condition.any
    const made = (changed: readonly Condition[]): Condition => (isAll ? { all: changed } : { any: changed })
    const other: Condition = isAll ? { any: parts } : { all: parts }
    return [
      ...(parts.length > 1 ? [[isAll ? 'all -> any' : 'any -> all', other] as const] : []),
      ...parts.flatMap((part, at) => [
        ...(parts.length > 1
          ? [[`without part ${at + 1}`, made(parts.filter((_, i) => i !== at))] as const]
          : []),
        ...conditionMutants(part).map(
          ([name, changed]) => [`part ${at + 1}: ${name}`, made(parts.with(at, changed))] as const,
        ),
      ]),
    ]
  }
  if ('under' in condition) {
    return [-1, 1].map((by) => [
      `under ${condition.under + by}`,
      { ...condition, under: condition.under + by },
    ])
  }
  if ('atLeast' in condition) {
    return [-1, 1].map((by) => [
      `at least ${condition.atLeast + by}`,
      { ...condition, atLeast: condition.atLeast + by },
    ])
  }
  const word = 'is' in condition ? 'is' : 'includes'
  const options: readonly string[] = 'is' in condition ? condition.is : condition.includes
  return options.map((option) => [
    `without ${option}`,
    {
      question: condition.question,
      [word]: options.filter((other) => other !== option),
    } as unknown as Condition,
  ])
}

const lower: Record<Urgency, Urgency> = { now: 'today', today: 'within-days', 'within-days': 'today' }

const flagMutants = (rules: RuleSet): readonly TableMutant[] =>
  rules.redFlags.flatMap((row, at) => {
    const put = (name: string, changed: Partial<Pick<RedFlag, 'urgency' | 'when'>>): TableMutant => ({
      name: `${row.id}: ${name}`,
      rules: { ...rules, redFlags: rules.redFlags.with(at, { ...row, ...changed }) },
    })
    return [
      {
        name: `${row.id}: row lost`,
        rules: { ...rules, redFlags: rules.redFlags.filter((other) => other !== row) },
      },
      put(`urgency ${lower[row.urgency]}`, { urgency: lower[row.urgency] }),
      ...conditionMutants(row.when).map(([name, when]) => put(name, { when })),
    ]
  })

const nextMark: Record<Mark, Mark> = { ok: 'ask', ask: 'ok', avoid: 'ask' }

const cautionMutants = (rules: RuleSet): readonly TableMutant[] =>
  rules.cautions.flatMap((row, at) => {
    const put = (name: string, changed: Partial<Pick<Caution, 'marks' | 'when'>>): TableMutant => ({
      name: `${row.id}: ${name}`,
      rules: { ...rules, cautions: rules.cautions.with(at, { ...row, ...changed }) },
    })
    return [
      {
        name: `${row.id}: row lost`,
        rules: { ...rules, cautions: rules.cautions.filter((other) => other !== row) },
      },
      ...Object.entries(row.marks).map(([column, mark]) =>
        put(`${column} ${nextMark[mark]}`, { marks: { ...row.marks, [column]: nextMark[mark] } }),
      ),
      ...conditionMutants(row.when).map(([name, when]) => put(name, { when })),
    ]
  })

/** Every small fault in the red flags and the cautions. */
export const tableMutants = (rules: RuleSet): readonly TableMutant[] => [
  ...flagMutants(rules),
  ...cautionMutants(rules),
]
