import { planWords, remedyWords } from '../../content/en/index.ts'
import type { Plan } from '../../rules/index.ts'
import { Medicine } from './Medicine.tsx'
import { Remedy } from './Remedy.tsx'

interface NowCardsProps {
  plan: Plan
  /** Whether nothing hurts any more: then nobody is asked for a painkiller, and none is missing. */
  isPainFree: boolean
}

/** What to do now: at most one thing of each kind. */
export const NowCards = ({ plan, isPainFree }: NowCardsProps) => (
  <>
    {plan.warmthOrCold && (
      <Remedy id={plan.warmthOrCold}>
        {plan.orInstead && <p>{planWords.orInstead(remedyWords[plan.orInstead].name)}</p>}
      </Remedy>
    )}
    <Remedy id={plan.calm} />
    <Remedy id={plan.movement} />
    {plan.medicine?.kind === 'label' && plan.medicine.inHouse && <Medicine step={plan.medicine} />}
    {plan.medicine?.kind === 'pharmacist' && <Medicine step={plan.medicine} />}
    {!plan.medicine && !isPainFree && <p className="hint">{planWords.noAdvice}</p>}
  </>
)
