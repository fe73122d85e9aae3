import { useMemo, useState } from 'react'
import {
  beforeDose,
  doseStanding,
  type Dose,
  type DoseStanding,
  type DoseWarning,
  type Situation,
} from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useNow } from '../../state/use-now.ts'
import { useAnswers, useRegion } from '../../state/use-session.ts'
import { useNavigate } from '../frame/navigate.ts'
import { stillShows, useDeed, type Act, type Deed } from '../frame/use-deed.ts'
import type { Draft, SaidDose } from './draft.ts'

/** What was done last to a dose. */
export type Done = Deed<'logged' | 'changed' | 'removed' | 'undone', Dose>

/** What the person was about to log when there was something to say first. */
export interface Asked {
  readonly said: SaidDose
  /** Of the entry that it corrects. */
  readonly id?: string | undefined
  readonly warnings: readonly DoseWarning[]
  /** Whether it comes from the form, so that going back leads there. */
  readonly fromForm: boolean
}

export const paths = { clock: '/doses', log: '/doses/log', before: '/doses/before', change: '/doses/change' }

/** How often the screen is worked out anew, in milliseconds. It shows minutes. */
const pace = 15_000

/** Warnings that are told on the form itself: they hold for every dose of that thing, and stop nobody. */
const toldAnyway = (warning: DoseWarning): boolean => warning.kind === 'no-label'

/** The journal says when it was written. */
const entryOf = (id: string, said: SaidDose) => ({ ...said, id, written: 0 })

/** The log, all that it means at this moment, and what one can do to it. */
export const useDoses = () => {
  const { now: readClock, timeZone: zone } = useDevice()
  const region = useRegion()
  const answers = useAnswers()
  const navigate = useNavigate()
  const journal = useJournal((all) => all)
  const [asked, setAsked] = useState<Asked>()
  const [draft, setDraft] = useState<Draft>()
  const { done, once, perform } = useDeed<Done['what'], Dose>((isHere) => {
    setDraft(undefined)
    if (isHere) navigate(paths.clock, { replace: true })
  })
  useNow(pace)
  // The clock itself, not the last tick: what was logged a moment ago is not still to come.
  const now = readClock()
  const { entries } = journal
  const log = useMemo(() => entries.filter((entry) => entry.kind === 'dose'), [entries])
  const standing = useMemo(
    (): DoseStanding => doseStanding({ log, region, now, zone, answers }),
    [log, region, now, zone, answers],
  )
  const situation: Situation = { log, region, now, zone, answers }

  const logIt = (said: SaidDose) =>
    once(async () => {
      const { id, result } = await journal.add(said)
      const again = () => journal.change(entryOf(id, said))
      return perform('logged', { ...said, id }, again, () => journal.takeBack(id), result)
    })
  const correct = (id: string, said: SaidDose) => {
    const before = log.find((entry) => entry.id === id)
    const back: Act = async () => (before ? journal.change(before) : 'blocked')
    return once(() => perform('changed', { ...said, id }, () => journal.change(entryOf(id, said)), back))
  }

  return {
    now,
    region,
    log,
    standing,
    journal,
    done: done && stillShows(done, log) ? done : undefined,
    asked,
    draft,
    setDraft,
    /** Logs it, or corrects an entry; first says what there is to say, unless the person has read it. */
    say: (said: SaidDose, { id, fromForm = false }: { id?: string | undefined; fromForm?: boolean } = {}) => {
      const warnings = beforeDose({ ...situation, now: readClock() }, { ...said, id: id ?? '' })
      const first = warnings.filter((warning) => !toldAnyway(warning))
      if (first.length === 0) return void (id === undefined ? logIt(said) : correct(id, said))
      setAsked({ said, id, warnings: first, fromForm })
      return navigate(paths.before)
    },
    sayAnyway: ({ said, id }: Asked) => void (id === undefined ? logIt(said) : correct(id, said)),
    remove: (dose: Dose) =>
      void once(() =>
        perform(
          'removed',
          dose,
          () => journal.takeBack(dose.id),
          () => journal.bringBack(dose.id),
        ),
      ),
  }
}

export type Doses = ReturnType<typeof useDoses>
