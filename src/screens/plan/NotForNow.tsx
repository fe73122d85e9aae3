import { Marks } from '../../components/Marks.tsx'
import { SpineStep } from '../../components/SpineStep.tsx'
import { Why } from '../../components/Why.tsx'
import { planWords as words } from '../../content/en/index.ts'
import type { AdviceId } from '../../rules/index.ts'
import { Advice, adviceIn } from './Advice.tsx'

/** What to leave for now, what to watch for and what to know. */
export const NotForNow = ({ advice }: { advice: readonly AdviceId[] }) => (
  <SpineStep title={words.avoid} tone="not">
    <p>{words.avoidLead}</p>
    <Marks mark="cross" items={adviceIn(advice, 'avoid')} />
    <Advice ids={advice} />
  </SpineStep>
)

/** How to keep it away, folded while something else comes first. */
export const KeepAwayLater = ({ advice }: { advice: readonly AdviceId[] }) => (
  <div className="no-print">
    <SpineStep title={words.prevent} tone="out">
      <Why summary={words.preventMore}>
        <Marks mark="dot" items={adviceIn(advice, 'prevent')} />
      </Why>
    </SpineStep>
  </div>
)

/** How to keep it away, where nothing hurts any more; and what still holds besides. */
export const KeepAway = ({ advice }: { advice: readonly AdviceId[] }) => {
  const avoid = adviceIn(advice, 'avoid')
  return (
    <SpineStep title={words.prevent}>
      <Marks mark="dot" items={adviceIn(advice, 'prevent')} />
      {avoid.length > 0 && <Marks mark="cross" items={avoid} />}
      <Advice ids={advice} />
    </SpineStep>
  )
}
