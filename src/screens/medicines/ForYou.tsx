import { Marks } from '../../components/Marks.tsx'
import { Why } from '../../components/Why.tsx'
import {
  cautionWords,
  finderWords as words,
  labelWords,
  neverWords,
  planWords,
} from '../../content/en/index.ts'
import { allCautions, neverSuggested, type Label, type SourceId, type Standing } from '../../rules/index.ts'
import { SourceLine } from '../rules/SourceLine.tsx'

const sourcesOf = ({ because, never, label }: Standing): readonly SourceId[] => [
  ...new Set([
    ...(label ? [label.source] : []),
    ...neverSuggested.filter(({ id }) => never.includes(id)).flatMap(({ source }) => [...source]),
    ...allCautions.filter(({ id }) => because.includes(id)).flatMap(({ source }) => [...source]),
  ]),
]

const Reasons = ({ standing: { mark, because, unsure } }: { standing: Standing }) => (
  <>
    <p>
      <b>{mark === 'avoid' ? words.avoid : words.ask}</b>
    </p>
    <Marks
      mark="dot"
      items={because.map((id) =>
        unsure.includes(id) ? planWords.unsureOf(cautionWords[id].name) : cautionWords[id].because,
      )}
    />
  </>
)

const Numbers = ({ label }: { label: Label }) => {
  const { each, gap, most, days, read } = labelWords(label)
  return (
    <>
      <p>
        <b>{words.onLabel}</b>
      </p>
      <Marks mark="dot" items={[each, gap, most, days].filter((line) => line !== '')} />
      <p>{words.thisStrength}</p>
      <p>{planWords.leaflet}</p>
      <p className="small hint">{read}</p>
    </>
  )
}

/** What may be said of a product to this person: their reasons against it, or its label, or a pharmacist. */
export const ForYou = ({ standing }: { standing: Standing }) => {
  const sources = sourcesOf(standing)
  return (
    <>
      {standing.mark !== 'ok' && <Reasons standing={standing} />}
      {standing.never.map((id) => (
        <p key={id}>
          <b>{neverWords[id].name}.</b> {neverWords[id].answer}
        </p>
      ))}
      {standing.label && <Numbers label={standing.label} />}
      {standing.noNumbers && <p>{words.pharmacist[standing.noNumbers]}</p>}
      {sources.length > 0 && (
        <Why summary={words.comesFrom}>
          <SourceLine ids={sources} />
        </Why>
      )}
    </>
  )
}
