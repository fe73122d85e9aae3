import {
  doseProductsIn,
  type Answers,
  type Dose,
  type DoseProductId,
  type DoseRegion,
} from '../../rules/index.ts'

/** How many stand open; the rest is in a list. */
const most = 3

/** What is offered first: what was logged before, then what is in the house, then what most people have. */
export const likelyProducts = (
  log: readonly Dose[],
  { cupboard }: Answers,
  region: DoseRegion,
): readonly DoseProductId[] => {
  const offered = doseProductsIn(region).map(({ id }) => id)
  const before: readonly string[] = log.toReversed().map(({ product }) => product)
  const house: readonly string[] = Array.isArray(cupboard) ? cupboard : []
  const known = [...before, ...house].flatMap((name) => offered.filter((id) => id === name))
  return [...new Set([...known, ...offered])].slice(0, most)
}
