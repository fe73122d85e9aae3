import { useLocation } from 'react-router'
import { JournalTrouble } from './JournalTrouble.tsx'

/** Screens that read or write the journal. */
const use = /^\/(plan|within-days|timer|doctor|move|privacy|doses|diary|check-in|stretches)(\/|$)/
/** Those of them that say by themselves what is wrong with it, in words of their own. */
const sayIt = /^\/(plan|within-days|doses|diary|check-in|stretches)(\/|$)/

/** What is wrong with the journal, on the screens that use it. No other screen reads it for this. */
export const JournalNotice = () => {
  const { pathname } = useLocation()
  return use.test(pathname) && <JournalTrouble say={!sayIt.test(pathname)} />
}
