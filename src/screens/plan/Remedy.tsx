import type { ReactNode } from 'react'
import { Marks } from '../../components/Marks.tsx'
import { RemedyCard } from '../../components/RemedyCard.tsx'
import type { Temp } from '../../components/remedy.ts'
import { Terms } from '../../components/Terms.tsx'
import { Why } from '../../components/Why.tsx'
import { planWords, remedyWords } from '../../content/en/index.ts'
import { inOneLine } from '../../content/spoken.ts'
import { evidenceForRemedy, remedies, type Kind, type Place, type RemedyId } from '../../rules/index.ts'
import { useAnswers } from '../../state/use-session.ts'
import { SourceLine } from '../rules/SourceLine.tsx'
import { Picture } from './Picture.tsx'
import { hasTool, StartTool } from './StartTool.tsx'

const temps: Record<Kind, Temp> = {
  heat: 'heat',
  cold: 'cold',
  medicine: 'med',
  movement: 'move',
  calm: 'calm',
}
const byId = new Map(remedies.map((row) => [row.id, row]))

interface RemedyProps {
  id: RemedyId
  /** Whether a line is enough for it on paper. */
  brief?: boolean
  /** The one thing to start from here. */
  action?: ReactNode
  children?: ReactNode
}

/** Where the picture stands on the card itself: what one does with the hands, and where. Else it is folded away. */
const onCard: readonly Place[] = ['warmth-or-cold', 'stretch']

/** What needs care in the doing, so that its steps stand on paper too. */
const needsCare: readonly Kind[] = ['heat', 'cold', 'medicine']

/** One remedy: what it is, and folded beneath it how, how long, how often, when to stop, why it may help, and where that comes from. */
export const Remedy = ({ id, brief = false, action, children }: RemedyProps) => {
  const row = byId.get(id)
  const words = remedyWords[id]
  const chosen = evidenceForRemedy(id, useAnswers())
  if (!row) return null
  const onLabel = row.kind === 'medicine'
  return (
    <RemedyCard
      temp={temps[row.kind]}
      kind={planWords.kinds[row.kind]}
      minutes={row.minutes && planWords.minutes(...row.minutes)}
      title={words.title}
      brief={brief}
      picture={onCard.includes(row.place) ? <Picture of={id} /> : undefined}
      action={action ?? (hasTool(id) ? <StartTool id={id} /> : undefined)}
      more={
        <Why summary={planWords.more} about={words.title} onPaper={!brief}>
          {!onCard.includes(row.place) && <Picture of={id} />}
          <div className={needsCare.includes(row.kind) ? undefined : 'no-print'}>
            <Marks mark="number" items={words.how} />
          </div>
          <Picture of={`${id}/gentler`} />
          <Terms
            rows={[
              { term: planWords.howLong, is: words.howLong, notOnPaper: onLabel },
              { term: planWords.howOften, is: words.howOften, notOnPaper: onLabel },
              { term: planWords.stopIf, is: words.stopIf },
              {
                term: planWords.because,
                is: chosen.length > 0 ? chosen.map(inOneLine).join('; ') : planWords.forEveryone,
                notOnPaper: true,
              },
              { term: planWords.whyHelps, is: words.why, notOnPaper: true },
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
