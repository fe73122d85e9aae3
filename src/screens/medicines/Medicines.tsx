import { useState } from 'react'
import { Notice } from '../../components/Notice.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { finderWords as words, helpIn } from '../../content/en/index.ts'
import {
  countsAsAntiInflammatory,
  findProducts,
  type Answers,
  type Product,
  inHouse,
  isInHouse,
} from '../../rules/index.ts'
import { useAnswers } from '../../state/use-session.ts'
import { Frame } from '../frame/Frame.tsx'
import { InRegion } from '../frame/InRegion.tsx'
import { BeforeNumbers } from './BeforeNumbers.tsx'
import { Found } from './Found.tsx'
import { Rows } from '../../components/Rows.tsx'
import { SearchField } from '../../components/SearchField.tsx'

/** How many are shown at once. A longer name finds fewer. */
const most = 8

/** What is in the house comes first, then what is sold here. */
const nearestFirst = (found: readonly Product[], answers: Answers): readonly Product[] => {
  const distance = (product: Product) =>
    isInHouse(product, answers) ? 0 : product.regions.some((region) => region === answers.region) ? 1 : 2
  return found.toSorted((a, b) => distance(a) - distance(b))
}

const countOf = (found: readonly Product[]): string =>
  found.length > most ? words.showing(most, found.length) : words.found(found.length)

const List = ({ products }: { products: readonly Product[] }) => (
  <>
    {products.some(countsAsAntiInflammatory) && <p>{words.oneOfAKind}</p>}
    <Rows>
      {products.map((product) => (
        <li key={product.name}>
          <Found product={product} />
        </li>
      ))}
    </Rows>
  </>
)

/** Looks up a name from a pack: what it contains, and what we may say of it to this person. */
export const Medicines = () => {
  const [text, setText] = useState('')
  const answers = useAnswers()
  const typed = text.trim() !== ''
  const found = typed ? nearestFirst(findProducts(text), answers) : inHouse(answers)
  return (
    <Frame title={words.title}>
      <Wrap>
        <Stack gap="l">
          <Stack>
            <h1 tabIndex={-1}>{words.title}</h1>
            <p className="lead">{words.lead}</p>
            <p className="hint">{words.packFirst}</p>
          </Stack>
          <BeforeNumbers />
          <SearchField label={words.label} hint={words.hint} value={text} onChange={setText} />
          <Stack>
            <output htmlFor="medicine">{typed && <b>{countOf(found)}</b>}</output>
            {!typed && found.length > 0 && <h2>{words.inHouse}</h2>}
            {typed && found.length > 0 && <h2 className="vh">{words.results}</h2>}
            {typed && found.length === 0 && (
              <Notice title={words.noneTitle}>
                <p>{words.none}</p>
              </Notice>
            )}
            {found.length > 0 && <List products={typed ? found.slice(0, most) : found} />}
          </Stack>
          <Notice tone="warning" title={words.poison}>
            <p>
              <InRegion>{(region) => helpIn(region).poison.say}</InRegion>
            </p>
          </Notice>
        </Stack>
      </Wrap>
    </Frame>
  )
}
