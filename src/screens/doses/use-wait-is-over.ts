import { useEffect, useRef } from 'react'
import { countedNames, dosesScreenWords } from '../../content/en/index.ts'
import type { Counted } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import type { Doses } from './use-doses.ts'

const words = dosesScreenWords.reminder

/** Shows a notice when a wait that this page has seen is over, once, to whoever allowed notices and looks elsewhere. */
export const useWaitIsOver = ({ standing: { clocks }, region }: Doses): void => {
  const { notices, sight } = useDevice()
  const waiting = useRef(new Set<Counted>())
  useEffect(() => {
    for (const { of, next } of clocks) {
      const wasWaiting = waiting.current.has(of)
      if (next.kind === 'not-before') waiting.current.add(of)
      else waiting.current.delete(of)
      const isOver = wasWaiting && next.kind === 'may-from'
      if (isOver && !sight.seen() && notices.standing() === 'allowed') {
        notices.show(`dose-${of}`, words.title(countedNames(region)[of]), words.text)
      }
    }
  }, [clocks, notices, region, sight])
}
