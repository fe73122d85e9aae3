import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { updateWords as words } from '../../content/en/index.ts'
import { useUpdate } from '../../state/use-update.ts'

/**
 * Offers a newer version, on screens where nothing is under way. It stands after all else, so that
 * nothing moves under a thumb when it comes.
 */
export const UpdateOffer = () => {
  const { ready, take } = useUpdate()
  if (!ready) return null
  return (
    <Notice title={words.title}>
      <p>{words.say}</p>
      <Button onClick={take}>{words.take}</Button>
    </Notice>
  )
}
