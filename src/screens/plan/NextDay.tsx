import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { planWords } from '../../content/en/index.ts'
import type { Plan } from '../../rules/index.ts'
import { HurtChanges } from '../stretches/HurtChanges.tsx'
import { useOwnSet } from '../stretches/use-own-set.ts'
import { Medicine } from './Medicine.tsx'
import { Remedy } from './Remedy.tsx'
import { StartStretches } from './StartStretches.tsx'

/** How many stretches are open at first; the rest are folded away. */
const shown = 2

/** The next 24 hours: movement, stretches, rest, and what a pharmacy could add. */
export const NextDay = ({ plan }: { plan: Plan }) => {
  const { set, shape, changes } = useOwnSet(plan.stretches)
  const stretches = set.map(({ stretch }) => stretch)
  const more = stretches.slice(shown)
  return (
    <>
      {plan.nextDay.map((id) => (
        <Remedy key={id} id={id} brief />
      ))}
      {plan.medicine?.kind === 'label' && !plan.medicine.inHouse && <Medicine step={plan.medicine} />}
      <h3>{planWords.stretches}</h3>
      <p>{plan.stretches.length > 0 ? planWords.stretchesLead : planWords.stretchesNone}</p>
      {stretches.length > 0 && <StartStretches stretches={plan.stretches} set={set} shape={shape} />}
      {stretches.slice(0, shown).map((id) => (
        <Remedy key={id} id={id} brief />
      ))}
      {more.length > 0 && (
        <Why summary={planWords.moreStretches(more.length)}>
          <Stack>
            {more.map((id) => (
              <Remedy key={id} id={id} brief />
            ))}
          </Stack>
        </Why>
      )}
      <HurtChanges changes={changes} level={3} />
    </>
  )
}
