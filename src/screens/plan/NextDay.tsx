import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { planWords } from '../../content/en/index.ts'
import type { Plan } from '../../rules/index.ts'
import { Medicine } from './Medicine.tsx'
import { Remedy } from './Remedy.tsx'

/** How many stretches are open at first; the rest are folded away. */
const shown = 2

/** The next 24 hours: movement, stretches, rest, and what a pharmacy could add. */
export const NextDay = ({ plan }: { plan: Plan }) => {
  const more = plan.stretches.slice(shown)
  return (
    <>
      {plan.nextDay.map((id) => (
        <Remedy key={id} id={id} />
      ))}
      {plan.medicine?.kind === 'label' && !plan.medicine.inHouse && <Medicine step={plan.medicine} />}
      <h3>{planWords.stretches}</h3>
      <p>{plan.stretches.length > 0 ? planWords.stretchesLead : planWords.stretchesNone}</p>
      {plan.stretches.slice(0, shown).map((id) => (
        <Remedy key={id} id={id} />
      ))}
      {more.length > 0 && (
        <Why summary={planWords.moreStretches(more.length)}>
          <Stack>
            {more.map((id) => (
              <Remedy key={id} id={id} />
            ))}
          </Stack>
        </Why>
      )}
    </>
  )
}
