import type { ReactNode } from 'react'
import { Marks } from '../../components/Marks.tsx'
import { RemedyCard } from '../../components/RemedyCard.tsx'
import type { Temp } from '../../components/remedy.ts'
import { Terms } from '../../components/Terms.tsx'
import { Why } from '../../components/Why.tsx'
import { planWords, remedyWords } from '../../content/en/index.ts'
import { inOneLine } from '../../content/spoken.ts'
import { evidenceForRemedy, remedies, type Kind, type RemedyId } from '../../rules/index.ts'
import { useAnswers } from '../../state/use-session.tsx'
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
export const Remedy = ({ id, children }: { id: RemedyId; children?: ReactNode }) => {
  const row = byId.get(id)
  const words = remedyWords[id]
  const chosen = evidenceForRemedy(id, useAnswers())
  if (!row) return null
  return (
    <RemedyCard
      temp={temps[row.kind]}
      kind={planWords.kinds[row.kind]}
      minutes={row.minutes && planWords.minutes(...row.minutes)}
      title={words.title}
      more={
        <Why summary={planWords.more}>
          <Marks mark="number" items={words.how} />
          <Terms
            rows={[
              { term: planWords.howLong, is: words.howLong },
              { term: planWords.howOften, is: words.howOften },
              { term: planWords.stopIf, is: words.stopIf },
              {
                term: planWords.because,
                is: chosen.length > 0 ? chosen.map(inOneLine).join('; ') : planWords.forEveryone,
              },
              { term: planWords.whyHelps, is: words.why },
            ]}
          />
          <SourceLine ids={row.source} />
        </Why>
      }
    >
      <p>{words.short}</p>
      {children}
    </RemedyCard>
  )
}
