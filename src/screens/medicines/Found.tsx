import { Marks } from '../../components/Marks.tsx'
import { RemedyCard } from '../../components/RemedyCard.tsx'
import { finderWords as words, ingredientNames, medicineNames } from '../../content/en/index.ts'
import { labelOf } from '../../content/spoken.ts'
import {
  countsAsAntiInflammatory,
  type Product,
  alreadyHas,
  isInHouse,
  strongAtHome,
  type Already,
  seenFirst,
  standingOf,
} from '../../rules/index.ts'
import { useAssessment } from '../../state/use-assessment.ts'
import { useAnswers, useRegion } from '../../state/use-session.ts'
import { ForYou } from './ForYou.tsx'

const soldIn = ({ regions: [first, second] }: Product): string =>
  words.sold[second === undefined ? first : 'both']

const Contents = ({ product: { contains, variesByPack } }: { product: Product }) => (
  <>
    <p>{variesByPack ? words.mayContain : words.contains}</p>
    <Marks mark="dot" items={contains.map((id) => ingredientNames[id])} />
    {variesByPack && <p>{words.varies}</p>}
  </>
)

const countLine = (product: Product): string => {
  const counts = countsAsAntiInflammatory(product)
  if (product.variesByPack) return counts ? words.mayBeAntiInflammatory : words.readIfAntiInflammatory
  return counts ? words.isAntiInflammatory : words.isNotAntiInflammatory
}

const Warning = ({ already: { what, first } }: { already: Already }) => {
  const region = useRegion()
  const where =
    first.in === 'plan'
      ? words.where.plan(medicineNames(region)[first.medicine])
      : words.where.house(labelOf('cupboard', first.option))
  return <p>{words.already[what](where)}</p>
}

/** One product: what it contains, what it would double, and what may be said of it to this person. */
export const Found = ({ product }: { product: Product }) => {
  const answers = useAnswers()
  const assessment = useAssessment()
  const waits = seenFirst(assessment) !== undefined
  return (
    <RemedyCard temp="med" kind={soldIn(product)} title={product.name}>
      <Contents product={product} />
      <p>{countLine(product)}</p>
      {waits && <p>{words.seenFirst.short}</p>}
      {!waits && (
        <>
          {isInHouse(product, answers) && <p>{words.atHome}</p>}
          {alreadyHas(product, answers, assessment).map((already) => (
            <Warning key={`${already.what} ${JSON.stringify(already.first)}`} already={already} />
          ))}
          {strongAtHome(product, answers) && <p>{words.strongAtHome}</p>}
          <ForYou standing={standingOf(product, answers, assessment)} />
        </>
      )}
    </RemedyCard>
  )
}
