import { lazy, Suspense, type ComponentProps, type ComponentType } from 'react'
import { useAsBuilt } from '../../state/use-as-built.ts'
import type { DoseLog as Log } from './DoseLog.tsx'

// The journal is read only once a screen has been painted. Where it cannot be fetched, the screen still stands.
const DoseLog = lazy(() =>
  import('./DoseLog.tsx').then(
    (file): { default: ComponentType<ComponentProps<typeof Log>> } => ({ default: file.DoseLog }),
    () => ({ default: () => null }),
  ),
)

/** What the log of doses has to say, on a screen that does not wait for it. Nothing in it can lower an urgency. */
export const DoseNotice = ({ say = 'alarm' }: { say?: 'alarm' | 'way' }) => {
  const asBuilt = useAsBuilt()
  if (asBuilt) return null
  return (
    <Suspense>
      <DoseLog say={say} />
    </Suspense>
  )
}
