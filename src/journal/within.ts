import { bisector } from 'd3-array'

interface At {
  readonly at: number
}

const { left } = bisector<At, number>(({ at }) => at)

/** How many come before an instant. */
export const placeOf = (all: readonly At[], instant: number): number => left(all, instant)

/** Those from one instant to another, the second left out. It looks at few, however many there are: they come in the order of time. */
export const within = <T extends At>(all: readonly T[], from: number, until: number): readonly T[] =>
  all.slice(left(all, from), left(all, until))
