import { useEffect, useEffectEvent, useState } from 'react'
import { Drawing, type DrawingId } from './Drawing.tsx'

/** What is shown at one moment. */
interface Moment {
  readonly of: DrawingId
  readonly mirrored: boolean
  readonly at: number
}

interface MovingDrawingProps {
  /** What is shown now. It is asked at every frame; `still` asks for key poses only. */
  moment: (still: boolean) => Moment
  /** Whether it goes on by itself. */
  moves: boolean
}

const wantsLessMotion = () => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true

/** As fine as can be seen, so that what hardly changes is not painted again. Only a key pose is whole. */
const stepped = (at: number): number => (Number.isInteger(at) ? at : Math.floor(at * 200) / 200 + 0.0025)

/** The drawn body in motion. Whoever asked for less motion sees one key pose after another. */
export function MovingDrawing({ moment, moves }: MovingDrawingProps) {
  const [still] = useState(wantsLessMotion)
  const [frame, setFrame] = useState<Pick<Moment, 'of' | 'at'>>()
  const draw = useEffectEvent(() => {
    const { of, at } = moment(false)
    const next = { of, at: stepped(at) }
    setFrame((last) => (last?.of === next.of && last.at === next.at ? last : next))
  })
  const runs = moves && !still
  useEffect(() => {
    if (!runs) return undefined
    let next = requestAnimationFrame(function go() {
      draw()
      next = requestAnimationFrame(go)
    })
    return () => cancelAnimationFrame(next)
  }, [runs])
  const { of, mirrored, at } = moment(still)
  return <Drawing of={of} mirrored={mirrored} at={runs && frame?.of === of ? frame.at : at} ground="tint" />
}
