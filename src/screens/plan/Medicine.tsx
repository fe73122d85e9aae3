import { Marks } from '../../components/Marks.tsx'
import { RemedyCard } from '../../components/RemedyCard.tsx'
import { labelWords, planWords } from '../../content/en/index.ts'
import type { MedicineStep } from '../../rules/index.ts'
import { Remedy } from './Remedy.tsx'

/** The one medicine of a plan, with its label's own numbers; or the pharmacist. */
export const Medicine = ({ step }: { step: MedicineStep }) => {
  if (step.kind === 'pharmacist') {
    return (
      <RemedyCard temp="med" kind={planWords.kinds.medicine} title={planWords.pharmacist.title}>
        <p>{planWords.pharmacist[step.because]}</p>
      </RemedyCard>
    )
  }
  const { each, gap, most, days, read } = labelWords(step.label)
  return (
    <Remedy id={step.medicine}>
      {!step.inHouse && <p>{planWords.notInHouse}</p>}
      <Marks mark="dot" items={[each, gap, most, days].filter((line) => line !== '')} />
      <p>{planWords.leaflet}</p>
      <p className="small hint">{read}</p>
    </Remedy>
  )
}
