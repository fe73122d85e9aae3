import type { ReactNode } from 'react'
import type { Region } from '../../content/en/index.ts'
import { useAsBuilt } from '../../state/use-as-built.ts'
import { useRegion } from '../../state/use-session.ts'

const regions: readonly Region[] = ['uk', 'us', 'eu', 'elsewhere']

/**
 * What depends on where a person is. On a page that stands as the build made it, every region's stands side
 * by side, and the stylesheet shows the one that was guessed before the first paint: the right number is
 * there at once, and nothing is exchanged when the app arrives. Without JavaScript, `anywhere` is shown.
 */
export const InRegion = ({
  anywhere,
  children,
}: {
  anywhere?: ReactNode
  children: (region: Region) => ReactNode
}) => {
  const asBuilt = useAsBuilt()
  const region = useRegion()
  if (!asBuilt) return children(region)
  return (
    <>
      {regions.map((one) => (
        <span key={one} data-in={one}>
          {children(one)}
        </span>
      ))}
      <span data-in="anywhere">{anywhere}</span>
    </>
  )
}
