import { lazy, Suspense, type ComponentType } from 'react'
import { useAsBuilt } from '../../state/use-as-built.ts'

/**
 * Something that a screen has to say, and does not wait for: what it tells of is read once the screen has been
 * painted. Where it cannot be fetched, the screen still stands. Nothing in it can lower an urgency.
 */
export const lateNotice = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  const Late = lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    // Not `.catch`: a stylesheet that cannot be fetched would pass by it.
    try {
      return { default: await load() }
    } catch {
      return { default: () => null }
    }
  })
  const Notice = (props: Props) => {
    const asBuilt = useAsBuilt()
    if (asBuilt) return null
    return (
      <Suspense>
        <Late {...props} />
      </Suspense>
    )
  }
  return Notice
}
