import { Drawing, isDrawn } from '../../components/Drawing.tsx'
import { soreSide } from '../../rules/index.ts'
import { useAnswers } from '../../state/use-session.ts'

/** Start and finish of an exercise, or where the pack goes, on the sore side if there is one. Nothing for what is not drawn. */
export const Picture = ({ of }: { of: string }) => {
  const side = soreSide(useAnswers())
  if (!isDrawn(of)) return null
  return (
    <Drawing
      of={of}
      ground="tint"
      pair
      pack={side === 'either' ? 'middle' : side}
      // One lies on one's side with it, so the whole person turns.
      mirrored={of === 'heat-pack' && side === 'left'}
    />
  )
}
