import type { NonEmpty } from '../language/non-empty.ts'
import type { IngredientId } from '../tables/brands.ts'
import { doseProduct } from '../tables/dose-products.ts'
import { anotherThan, type Situation } from './clock.ts'
import { ingredientsOf, intakesOf, sumOf, type Dose, type Intake } from './intake.ts'
import { courseDay, day, inWindow, limitFor, overFor, type Limit } from './limit.ts'
import { byLabel } from './next.ts'
import { withheldFrom } from './permit.ts'
import type { DoseWarning } from './warning.ts'

interface Case {
  readonly mine: Intake
  /** All of the same counted thing, with this one among them, oldest first. */
  readonly same: readonly Intake[]
  readonly situation: Situation
  readonly limit: Limit | undefined
}

/** The worst of all the 24 hours that hold this dose: they end at it, or at a later one. */
const tooMuch = ({ mine, same, situation: { region } }: Case): readonly DoseWarning[] =>
  same
    .filter(({ at }) => at >= mine.at && at - mine.at < day)
    .flatMap(({ at }) => {
      const window = inWindow(same, at)
      const over = overFor(mine.of, region, window)
      const most = limitFor(mine.of, region, window)?.most ?? over
      const had = sumOf(window)
      if (most === undefined || had.most <= most) return []
      const overTheLabel = over !== undefined && had.most > over
      return [{ kind: 'too-much', of: mine.of, had, most, overTheLabel } as const]
    })
    .toSorted((a, b) => Number(b.overTheLabel) - Number(a.overTheLabel) || b.had.most - a.had.most)
    .slice(0, 1)

const tooMuchAtOnce = ({ mine, limit }: Case): readonly DoseWarning[] =>
  limit && mine.amount.most > limit.atOnce
    ? [{ kind: 'too-much-at-once', of: mine.of, had: mine.amount, most: limit.atOnce }]
    : []

const tooSoon = ({ mine, same, limit }: Case): readonly DoseWarning[] => {
  const near = same.findLast(
    ({ at, dose }) => limit !== undefined && dose.id !== mine.dose.id && Math.abs(at - mine.at) < limit.gap,
  )
  return near && limit
    ? [{ kind: 'too-soon', of: mine.of, other: near.dose, notBefore: near.at + limit.gap }]
    : []
}

const tooManyDays = ({ mine, same, situation, limit }: Case): readonly DoseWarning[] => {
  if (!limit) return []
  const days = same.filter(({ at }) => at >= mine.at).map(({ at }) => courseDay(same, at, situation.zone))
  const most = Math.max(...days)
  return most > limit.days ? [{ kind: 'too-many-days', of: mine.of, day: most, most: limit.days }] : []
}

/** The dose after which no other fits for more than the gap. */
const lastAllowed = ({ mine, same, situation: { region, now } }: Case): readonly DoseWarning[] => {
  const next = byLabel(same, region, now)
  return next.kind === 'time' && next.because === 'most' && next.at > now
    ? [{ kind: 'would-be-the-last-allowed', of: mine.of, until: next.at }]
    : []
}

const secondOne = ({ mine }: Case, all: readonly Intake[]): readonly DoseWarning[] => {
  const other = anotherThan(mine, all, mine.at, mine.at)
  return other
    ? [{ kind: 'second-anti-inflammatory', of: mine.of, other: other.dose, otherOf: other.of }]
    : []
}

const warningsOf = (its: Case, all: readonly Intake[]): readonly DoseWarning[] => {
  const broken = [...tooMuch(its), ...tooMuchAtOnce(its), ...tooSoon(its)]
  return [
    ...broken,
    ...secondOne(its, all),
    ...tooManyDays(its),
    ...(its.limit ? [] : [{ kind: 'no-label', of: its.mine.of } as const]),
    ...(broken.length > 0 ? [] : lastAllowed(its)),
  ]
}

const againstPerson = (contains: NonEmpty<IngredientId>, { answers }: Situation): readonly DoseWarning[] => {
  const withheld = withheldFrom(contains, answers)
  switch (withheld?.because) {
    case 'kept-from-you':
      return [
        {
          kind: 'kept-from-you',
          mark: withheld.mark,
          because: withheld.cautions,
          unsure: withheld.unsure,
        },
      ]
    case 'never-suggested':
      return [{ kind: 'never-suggested', because: withheld.never }]
    case 'several-cautions':
    case 'your-answers':
    case 'one-already':
    case 'until-seen':
      return [{ kind: 'ask-first', because: withheld.because }]
    default:
      return []
  }
}

/**
 * What a dose would break, before it is logged, the gravest first. A dose with the id of one in the log
 * takes its place, as when an entry is corrected. Empty means that nothing known speaks against the entry.
 */
export const beforeDose = (situation: Situation, dose: Dose): readonly DoseWarning[] => {
  const { log, region, now } = situation
  const all = intakesOf([...log.filter(({ id }) => id !== dose.id), dose], now)
  const mine = all.filter((intake) => intake.dose === dose)
  return [
    ...againstPerson(ingredientsOf(doseProduct(dose.product)), situation),
    ...mine.flatMap((intake) => {
      const same = all.filter(({ of }) => of === intake.of)
      return warningsOf({ mine: intake, same, situation, limit: limitFor(intake.of, region, same) }, all)
    }),
    ...(dose.at <= now ? [] : [{ kind: 'in-the-future' } as const]),
  ]
}
