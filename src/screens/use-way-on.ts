import { useEffect, useState } from 'react'
import { late } from '../components/late.ts'

import type * as wayOn from './way-on.ts'

const { fetch, useHere } = late<typeof wayOn>(() => import('./way-on.ts'))

/** Fetches what comes after the first screens, once. After a failure it may be tried again. */
export const fetchWayOn = fetch

/** What comes after the first screens, as soon as it is here; and whether it could not be fetched. */
export const useWayOn = (): { readonly here: typeof wayOn | undefined; readonly failed: boolean } => {
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    fetchWayOn().catch(() => setFailed(true))
  }, [])
  return { here: useHere(), failed }
}
