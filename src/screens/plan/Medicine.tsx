import { buttonClass } from '../../components/Button.tsx'
import { Marks } from '../../components/Marks.tsx'
import { RemedyCard } from '../../components/RemedyCard.tsx'
import { dosesScreenWords, labelWords, planWords } from '../../content/en/index.ts'
import type { MedicineStep } from '../../rules/index.ts'
import { Link } from '../frame/Link.tsx'
import { Remedy } from './Remedy.tsx'

/** What was had is counted there, whoever suggested it. */
const toDoseClock = (
  <Link to="/doses" className={buttonClass('plain')}>
    {dosesScreenWords.fromPlan}
  </Link>
)

/** The one medicine of a plan, with its label's own numbers; or the pharmacist. */
export const Medicine = ({ step }: { step: MedicineStep }) => {
  if (step.kind === 'pharmacist') {
    return (
      <RemedyCard
        temp="med"
        kind={planWords.kinds.medicine}
        title={planWords.pharmacist.title}
        action={toDoseClock}
      >
        <p>{planWords.pharmacist[step.because]}</p>
      </RemedyCard>
    )
  }
  const { each, gap, most, days, read } = labelWords(step.label)
  return (
    <Remedy id={step.medicine} action={toDoseClock}>
      {!step.inHouse && <p>{planWords.notInHouse}</p>}
      <Marks mark="dot" items={[each, gap, most, days].filter((line) => line !== '')} />
      <p className="no-print">{planWords.leaflet}</p>
      <p className="small hint no-print">{read}</p>
    </Remedy>
  )
}
