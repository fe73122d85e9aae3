import { late } from '../late.ts'

import type * as line from './line.ts'

const { fetch, useHere } = late<typeof line>(() => import('./line.ts'))

/** Fetches how the thread is drawn. A page that was built ahead has it drawn already. */
export const fetchLine = fetch

/** How the thread is drawn, as soon as that is here. */
export const useLine = useHere
