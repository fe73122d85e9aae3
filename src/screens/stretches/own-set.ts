import type { Entry, EntryOf } from '../../journal/entry.ts'
import type { StretchId } from '../../rules/index.ts'
import type { InSet } from '../../timers/index.ts'

/** What was learned of a stretch when it hurt, and the entries of the journal that say so. */
export interface Change {
  readonly stretch: StretchId
  readonly change: EntryOf<'hurt'>['change']
  readonly ids: readonly string[]
}

/** The stretches of one person: what is left of the plan, and what was changed because it hurt. */
export interface OwnSet {
  readonly set: readonly InSet[]
  readonly changes: readonly Change[]
}

const changesIn = (stretch: StretchId, hurts: readonly EntryOf<'hurt'>[]): readonly Change[] =>
  (['dropped', 'gentler'] as const)
    .map((change) => ({
      stretch,
      change,
      ids: hurts.filter((hurt) => hurt.remedy === stretch && hurt.change === change).map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0)
    // What is left out needs no gentler way.
    .slice(0, 1)

/**
 * The stretches of a plan, in its order, without those that were left out because they hurt, and gentler
 * where they were too much. Where nobody can tell what hurt before, everything is gentler.
 */
export const ownSet = (
  stretches: readonly StretchId[],
  entries: readonly Entry[],
  isKnown: boolean,
): OwnSet => {
  const hurts = entries.filter((entry) => entry.kind === 'hurt')
  const changes = stretches.flatMap((stretch) => changesIn(stretch, hurts))
  const has = (stretch: StretchId, wanted: Change['change']) =>
    changes.some((one) => one.stretch === stretch && one.change === wanted)
  return {
    set: stretches
      .filter((stretch) => !has(stretch, 'dropped'))
      .map((stretch) => ({ stretch, gentler: !isKnown || has(stretch, 'gentler') })),
    changes,
  }
}
