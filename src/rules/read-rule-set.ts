import { ruleSet, type RuleSet } from './rule-set.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Whether a table has rows, and each row what every row of our own table has. */
const hasRowsLike = (table: unknown, ours: readonly object[]): boolean => {
  const [model] = ours
  const needed = Object.entries(model ?? {}).flatMap(([key, value]) =>
    typeof value === 'function' ? [] : [key],
  )
  const always = needed.filter((key) => ours.every((row) => key in row))
  return Array.isArray(table) && table.every((row) => isRecord(row) && always.every((key) => key in row))
}

/**
 * Reads a rule set from JSON, as the rules page gives it away. Gives nothing for what is no rule set
 * of this shape. What was read is data like our own, and `assess` runs on it as on ours.
 */
export const readRuleSet = (json: string): RuleSet | undefined => {
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch {
    return undefined
  }
  if (!isRecord(read) || typeof read['version'] !== 'string' || !isRecord(read['sources'])) return undefined
  const found = read
  const tables = ['pages', 'facts', 'clues', 'redFlags', 'cautions', 'remedies', 'advice', 'labels'] as const
  const whole =
    isRecord(found['handedOver']) && tables.every((name) => hasRowsLike(found[name], ruleSet[name]))
  return whole ? (found as unknown as RuleSet) : undefined
}
