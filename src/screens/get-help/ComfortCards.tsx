import { planWords } from '../../content/en/index.ts'
import type { Comfort } from '../../rules/index.ts'
import { remedyWords } from '../../content/en/index.ts'
import { Medicine } from '../plan/Medicine.tsx'
import { Remedy } from '../plan/Remedy.tsx'

/** Comfort while waiting to be seen: one of warmth or cold, easy movement, slow breathing, perhaps paracetamol. */
export const ComfortCards = ({ comfort }: { comfort: Comfort }) => (
  <>
    <Remedy id={comfort.calm} />
    {comfort.warmthOrCold && (
      <Remedy id={comfort.warmthOrCold}>
        {comfort.orInstead && <p>{planWords.orInstead(remedyWords[comfort.orInstead].name)}</p>}
      </Remedy>
    )}
    <Remedy id={comfort.movement} />
    {comfort.medicine && <Medicine step={comfort.medicine} />}
  </>
)
