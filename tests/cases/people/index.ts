import type { Person } from '../person.ts'
import { atWork } from './at-work.ts'
import { emergencies } from './emergencies.ts'
import { sameDay } from './same-day.ts'
import { withAnIllness } from './with-an-illness.ts'
import { withSoreSkin } from './with-sore-skin.ts'
import { withinDays } from './within-days.ts'

/** The 27 worked cases, by their ids. */
export const people: readonly Person[] = [
  ...emergencies,
  ...sameDay,
  ...withinDays,
  ...[...atWork, ...withAnIllness, ...withSoreSkin].toSorted((a, b) => a.id.localeCompare(b.id)),
]
