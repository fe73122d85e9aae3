import type { ReactNode } from 'react'
import { Marks } from '../../components/Marks.tsx'
import { RemedyCard } from '../../components/RemedyCard.tsx'
import type { Temp } from '../../components/remedy.ts'
import { Why } from '../../components/Why.tsx'
import { planWords, remedyWords } from '../../content/en/index.ts'
import { remedies, type Kind, type RemedyId } from '../../rules/index.ts'
import { SourceLine } from '../rules/SourceLine.tsx'

const temps: Record<Kind, Temp> = {
  heat: 'heat',
  cold: 'cold',
  medicine: 'med',
  movement: 'move',
  calm: 'calm',
}
const byId = new Map(remedies.map((row) => [row.id, row]))

/** One remedy: what it is, and folded beneath it how, how long, how often, when to stop, why it may help, and where that comes from. */
export const Remedy = ({
  id,
  open = false,
  children,
}: {
  id: RemedyId
  open?: boolean
  children?: ReactNode
}) => {
  const row = byId.get(id)
  const words = remedyWords[id]
  if (!row) return null
  const steps = <Marks mark="number" items={words.how} />
  return (
    <RemedyCard
      temp={temps[row.kind]}
      kind={planWords.kinds[row.kind]}
      minutes={row.minutes && planWords.minutes(...row.minutes)}
      title={words.title}
      more={
        <Why summary={open ? planWords.details : planWords.more}>
          {!open && steps}
          <dl>
            <dt>{planWords.howLong}</dt>
            <dd>{words.howLong}</dd>
            <dt>{planWords.howOften}</dt>
            <dd>{words.howOften}</dd>
            <dt>{planWords.stopIf}</dt>
            <dd>{words.stopIf}</dd>
            <dt>{planWords.whyHelps}</dt>
            <dd>{words.why}</dd>
          </dl>
          <SourceLine ids={row.source} />
        </Why>
      }
    >
      <p>{words.short}</p>
      {open && steps}
      {children}
    </RemedyCard>
  )
}
