import { lazy, Suspense, type ComponentProps, type ComponentType } from 'react'
import { useLocation } from 'react-router'
import { useAsBuilt } from '../../state/use-as-built.ts'
import type { JournalTrouble as Trouble } from './JournalTrouble.tsx'

// The journal is read only once a screen has been painted. Where it cannot be fetched, the screen still stands.
const JournalTrouble = lazy(() =>
  import('./JournalTrouble.tsx').then(
    (file): { default: ComponentType<ComponentProps<typeof Trouble>> } => ({ default: file.JournalTrouble }),
    () => ({ default: () => null }),
  ),
)

/** Screens that read or write the journal. */
const use = /^\/(plan|within-days|timer|doctor|move|privacy|doses|diary|check-in|stretches)(\/|$)/
/** Those of them that say by themselves what is wrong with it, in words of their own. */
const sayIt = /^\/(plan|within-days|doses|diary|check-in|stretches)(\/|$)/

/** What is wrong with the journal, on the screens that use it. No other screen reads it for this. */
export const JournalNotice = () => {
  const asBuilt = useAsBuilt()
  const { pathname } = useLocation()
  if (asBuilt || !use.test(pathname)) return null
  return (
    <Suspense>
      <JournalTrouble say={!sayIt.test(pathname)} />
    </Suspense>
  )
}
