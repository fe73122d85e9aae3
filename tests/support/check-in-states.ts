import { aWellAdultInTheUk, but } from './people.ts'
import type { ScreenState } from './screen-states.ts'

const bad = but(aWellAdultInTheUk, { severity: 6 })
const day = 24
const noDangerSign = { chest: 'none', nerves: 'none', since: 'none' } as const
const half = { trend: undefined, pain: undefined, news: undefined } as const

/** Looking again, and where it leads. */
export const checkInStates = (
  [
    { name: 'the start, when it is time to look again', path: '/', past: { planAgo: day } },
    {
      name: 'the start, when a check-in raised an alarm',
      path: '/',
      past: { planAgo: 4 * day, looks: [{ ago: 2, trend: 'same', pain: 6 }] },
    },
    { name: 'a check-in, its first page', path: '/check-in', past: { planAgo: day } },
    {
      name: 'a check-in, how it goes, all open',
      path: '/check-in/how-it-goes',
      past: { planAgo: day + 1, looks: [{ ago: 0.1, ...half }] },
      after: 'open all',
    },
    {
      name: 'a check-in, an error',
      path: '/check-in/how-it-goes',
      past: { planAgo: day + 1, looks: [{ ago: 0.1, ...half }] },
      after: 'go on',
    },
    {
      name: 'after a check-in, get help now',
      path: '/check-in/result',
      past: {
        planAgo: day + 1,
        looks: [{ ago: 0.1, signs: { ...noDangerSign, chest: ['pressure-in-chest'] } }],
      },
    },
    {
      name: 'after a check-in, be seen today',
      path: '/check-in/result',
      past: { planAgo: day + 1, looks: [{ ago: 0.1, trend: 'worse', pain: 8 }] },
    },
    {
      name: 'after a check-in, be seen within days',
      path: '/check-in/result',
      past: { planAgo: 4 * day, looks: [{ ago: 0.1, trend: 'same', pain: 6 }] },
      after: 'open all',
    },
    {
      name: 'a plan that moves on, all open',
      path: '/plan',
      past: { planAgo: 4 * day, looks: [{ ago: 0.1, trend: 'better', pain: 4 }] },
      after: 'open all',
    },
    {
      name: 'a plan to keep it away',
      path: '/plan',
      past: { planAgo: 15 * day, looks: [{ ago: 0.1, trend: 'better', pain: 0 }] },
    },
    {
      name: 'a plan that stays as it is',
      path: '/plan',
      past: { planAgo: day + 1, looks: [{ ago: 0.1, trend: 'better', pain: 5 }] },
    },
  ] as const satisfies readonly ScreenState[]
).map((state): ScreenState => ({ answers: bad, ...state }))
