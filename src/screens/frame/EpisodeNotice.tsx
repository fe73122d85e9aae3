import { lazy, Suspense, type ComponentProps, type ComponentType } from 'react'
import { useAsBuilt } from '../../state/use-as-built.ts'
import type { EpisodeLog as Log } from './EpisodeLog.tsx'

// The journal is read only once a screen has been painted. Where it cannot be fetched, the screen still stands.
const EpisodeLog = lazy(() =>
  import('./EpisodeLog.tsx').then(
    (file): { default: ComponentType<ComponentProps<typeof Log>> } => ({ default: file.EpisodeLog }),
    () => ({ default: () => null }),
  ),
)

/**
 * What was said since on a screen that does not wait for it: an alarm that stands, or when to look again.
 * Nothing in it can lower an urgency. It also keeps the triage of the result that the screen shows.
 */
export const EpisodeNotice = ({ say = 'all' }: ComponentProps<typeof Log>) => {
  const asBuilt = useAsBuilt()
  if (asBuilt) return null
  return (
    <Suspense>
      <EpisodeLog say={say} />
    </Suspense>
  )
}
