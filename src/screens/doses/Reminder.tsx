import { countedNames, dosesScreenWords } from '../../content/en/index.ts'
import type { Clock, DoseRegion } from '../../rules/index.ts'
import { RingLater } from '../tool/RingLater.tsx'

const words = dosesScreenWords.reminder

/** An alarm for when a wait is over. It says that, and never that anyone should have more. */
export const Reminder = ({ clock: { of, next }, region }: { clock: Clock; region: DoseRegion }) => {
  if (next.kind !== 'not-before') return null
  const title = words.title(countedNames(region)[of])
  return (
    <RingLater summary={words.summary} alarm={{ id: `dose-${of}`, at: next.at, title, text: words.text }} />
  )
}
