import { isNonEmpty, type Mark, type NonEmpty, type WarmthOrColdId } from '../rules/index.ts'
import type { Steady } from './clock.ts'
import type { Go } from './go-record.ts'
import { checksFor, kindOf, rowOf, type Check } from './pack.ts'
import { allowedFrom, foundNumb, type Allowed, type PastGo } from './past-goes.ts'

/** What a person may say to a plain question. Only "no" is no. */
export type Told = 'yes' | 'no' | 'not-sure'

/** What is known besides the past goes. `rubUntil`: until when a rub, gel or patch rules it out. */
export interface GoFacts {
  readonly inPlan: boolean
  readonly mark: Mark
  readonly freshBruise: Told
  readonly numbSkin: Told
  readonly rubOrPatch: Told
  readonly rubUntil?: number
}

export type Forbidden =
  | { readonly because: 'not-in-the-plan' | 'caution' | 'fresh-bruise' | 'numb-skin' }
  | { readonly because: 'rub-or-patch'; readonly until?: number }

const when = (holds: boolean, because: Forbidden): readonly Forbidden[] => (holds ? [because] : [])

/**
 * Everything that forbids a go now; nothing means that it may start. A fresh bruise forbids warmth and
 * rubbing, not a cold pack (3.3). What may be so, forbids as if it were.
 */
export const mayStart = (
  remedy: WarmthOrColdId,
  facts: GoFacts,
  past: readonly PastGo[],
  now: number,
): readonly Forbidden[] => {
  const { rubUntil } = facts
  const rubs = kindOf(remedy) === 'heat' || rowOf(remedy)?.classes.includes('massage') === true
  const still = rubUntil !== undefined && rubUntil > now
  return [
    ...when(!facts.inPlan, { because: 'not-in-the-plan' }),
    ...when(facts.mark !== 'ok', { because: 'caution' }),
    ...when(rubs && facts.freshBruise !== 'no', { because: 'fresh-bruise' }),
    ...when(facts.numbSkin !== 'no' || foundNumb(past), { because: 'numb-skin' }),
    ...when(facts.rubOrPatch !== 'no' || still, {
      because: 'rub-or-patch',
      ...(still && facts.rubOrPatch === 'no' && { until: rubUntil }),
    }),
  ]
}

/** What a person wants to start. `minutes` are those they may choose from (`goMinutes`). */
export interface Wish {
  readonly remedy: WarmthOrColdId
  readonly facts: GoFacts
  readonly past: readonly PastGo[]
  readonly minutes: NonEmpty<number>
  readonly checked: Readonly<Partial<Record<Check, Told>>>
}

/** Exactly one of these stands before a start. A go begins where it is "ready", and nowhere else. */
export type BeforeGo =
  | { readonly kind: 'forbidden'; readonly because: NonEmpty<Forbidden> }
  | Exclude<Allowed, { kind: 'now' }>
  | { readonly kind: 'check'; readonly next: Check; readonly left: number }
  | { readonly kind: 'put-right'; readonly what: NonEmpty<Check> }
  | { readonly kind: 'ready'; readonly minutes: NonEmpty<number> }

/** What stands between a person and a start: a reason not to, a wait, a check, or nothing any more. */
export const beforeGo = ({ remedy, facts, past, minutes, checked }: Wish, now: number): BeforeGo => {
  const because = mayStart(remedy, facts, past, now)
  if (isNonEmpty(because)) return { kind: 'forbidden', because }
  const allowed = allowedFrom(past, remedy, now)
  if (allowed.kind !== 'now') return allowed
  const checks = checksFor(remedy)
  const wrong = checks.filter((check) => checked[check] === 'no' || checked[check] === 'not-sure')
  if (isNonEmpty(wrong)) return { kind: 'put-right', what: wrong }
  const unchecked = checks.filter((check) => checked[check] !== 'yes')
  if (isNonEmpty(unchecked)) return { kind: 'check', next: unchecked[0], left: unchecked.length }
  return { kind: 'ready', minutes }
}

/**
 * A new go; nothing where it may not start, or where the minutes are not among those to choose from.
 * Not knowing whether someone will lie down counts as lying.
 */
export const startGo = (
  wish: Wish & { readonly chosen: number; readonly lying: Told },
  now: number,
  steady?: Steady,
): Go | undefined => {
  const before = beforeGo(wish, now)
  if (before.kind !== 'ready' || !before.minutes.includes(wish.chosen)) return undefined
  return {
    remedy: wish.remedy,
    minutes: wish.chosen,
    lying: wish.lying !== 'no',
    startedAt: now,
    deeds: [],
    seen: { at: now, ...(steady && { steady }) },
  }
}
