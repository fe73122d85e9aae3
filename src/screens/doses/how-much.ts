import { amountWords, dosesScreenWords } from '../../content/en/index.ts'
import { doseProduct, type Clock } from '../../rules/index.ts'

const words = dosesScreenWords.count

/** What one tablet holds, where all that counts are tablets of the same kind and the person knows which. */
const tabletOf = ({ sure, doses, last, of }: Clock): number | undefined => {
  const { product, milligrams } = last
  const { form, contains } = doseProduct(product)
  const same = doses.every((dose) => dose.product === product && dose.milligrams === milligrams)
  const plain = form === 'tablet' && contains.length === 1 && contains[0].ingredient === of
  return sure && same && plain ? milligrams : undefined
}

/** How much was had in the last 24 hours, and of how much: "4 of 8", "tablets in 24 hours". */
export const howMuch = (
  clock: Clock,
): { readonly had: string; readonly of: string; readonly inFull: string } => {
  const { of: what, had, most } = clock
  const tablet = tabletOf(clock)
  if (tablet !== undefined && most !== undefined && most % tablet === 0) {
    const said = words.tabletsOf(had.most / tablet, most / tablet)
    return { ...said, inFull: `${said.had} ${said.of}` }
  }
  const amount = amountWords(what, had.most)
  const of = most === undefined ? words.alone : words.of(amountWords(what, most))
  return { had: amount, of, inFull: `${had.least === had.most ? amount : words.upTo(amount)} ${of}` }
}
