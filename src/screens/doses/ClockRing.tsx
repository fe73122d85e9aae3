import { DoseRing } from '../../components/DoseRing.tsx'
import { dialHours } from '../../content/en/index.ts'
import type { Clock } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { howMuch } from './how-much.ts'
import { partOfDay } from './wall-clock.ts'

const day = 24 * 3_600_000

/** One medicine on the ring of 24 hours, by the clocks of where the person is. */
export const ClockRing = ({ clock, now }: { clock: Clock; now: number }) => {
  const { language, timeZone } = useDevice()
  const part = (instant: number) => partOfDay(instant, timeZone)
  const { next, doses } = clock
  const gate =
    next.kind === 'not-before' ? next.at : next.kind === 'ask-pharmacist' ? next.notBefore : undefined
  const { had, of } = howMuch(clock)
  return (
    <DoseRing
      taken={doses.filter(({ at }) => now - at < day && at <= now).map(({ at }) => part(at))}
      now={part(now)}
      gate={gate === undefined ? undefined : part(gate)}
      hours={dialHours(language)}
      middle={had}
      below={of}
    />
  )
}
