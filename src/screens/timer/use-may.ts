import { useMemo } from 'react'
import {
  goMinutes,
  standingOfRemedy,
  type FollowUp,
  type NonEmpty,
  type WarmthOrColdId,
} from '../../rules/index.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useAnswers } from '../../state/use-session.ts'
import { checksFor, type Check, type GoFacts, type Wish } from '../../timers/index.ts'
import { pastGoes, rubLoggedUntil } from './past.ts'

/** What is known of a remedy of heat or cold for this person, whether or not it may start. */
export interface Known {
  readonly minutes: NonEmpty<number>
  readonly checks: readonly Check[]
  readonly past: Wish['past']
  /** The other temperature of the plan, where this is its first. */
  readonly instead: WarmthOrColdId | undefined
  /** A wish to start, when all that the person is asked here was said to be well. */
  readonly wish: Wish
}

/** Gathers what the timer must know before a start. Only what stands after every check-in is a plan. */
export const useKnown = (remedy: WarmthOrColdId, now: number, where: FollowUp | undefined): Known => {
  const answers = useAnswers()
  const entries = useJournal((journal) => journal.entries)
  const past = useMemo(() => pastGoes(entries), [entries])
  const offer =
    where?.kind === 'go-on' ? where.plan : where?.kind === 'be-seen-within-days' ? where.comfort : undefined
  const offered = [offer?.warmthOrCold, offer?.orInstead]
  const until = rubLoggedUntil(entries, now)
  const facts: GoFacts = {
    inPlan: offered.includes(remedy),
    mark: standingOfRemedy(remedy, answers).mark,
    freshBruise: 'no',
    numbSkin: 'no',
    rubOrPatch: 'no',
    ...(until !== undefined && { rubUntil: until }),
  }
  const minutes = goMinutes(remedy, answers)
  return {
    minutes,
    checks: checksFor(remedy),
    past,
    instead: offered[0] === remedy ? offered[1] : undefined,
    wish: { remedy, facts, past, minutes, checked: {} },
  }
}
