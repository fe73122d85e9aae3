import { planWords, remedyWords } from '../../content/en/index.ts'
import type { Plan } from '../../rules/index.ts'
import { Medicine } from './Medicine.tsx'
import { Remedy } from './Remedy.tsx'

/** What to do now: at most one thing of each kind, the calm one first because it needs nothing. */
export const NowCards = ({ plan }: { plan: Plan }) => (
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
    {!plan.medicine && <p className="hint">{planWords.noAdvice}</p>}
  </>
)
