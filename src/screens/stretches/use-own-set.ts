import { useMemo } from 'react'
import { holdsLonger, soreSide, type StretchId } from '../../rules/index.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useAnswers } from '../../state/use-session.ts'
import { lengthOf, stepsFor, type InSet, type Shape } from '../../timers/index.ts'
import { ownSet, type OwnSet } from './own-set.ts'

/** What shapes the steps of this person, whichever version it is. */
export type OwnShape = Omit<Shape, 'version'>

/** The stretches of this person, and how they are held. */
export const useOwnSet = (stretches: readonly StretchId[]): OwnSet & { readonly shape: OwnShape } => {
  const answers = useAnswers()
  const entries = useJournal((journal) => journal.entries)
  const isKnown = useJournal((journal) => journal.standing !== 'unreadable')
  return useMemo(
    () => ({
      ...ownSet(stretches, entries, isKnown),
      shape: { longHolds: holdsLonger(answers), soreSide: soreSide(answers) },
    }),
    [stretches, entries, isKnown, answers],
  )
}

/** Minutes of a set in one of its versions, to the nearest, and the stretches that it holds. */
export const versionOf = (
  set: readonly InSet[],
  shape: Shape,
): { readonly minutes: number; readonly holds: readonly StretchId[] } => {
  const steps = stepsFor(set, shape)
  return {
    minutes: Math.max(1, Math.round(lengthOf(steps) / 60_000)),
    holds: [...new Set(steps.map(({ stretch }) => stretch))],
  }
}
