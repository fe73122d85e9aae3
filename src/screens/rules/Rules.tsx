import type { ReactNode } from 'react'
import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import {
  cautionWords,
  clueNames,
  flagWords,
  neverWords,
  remedyWords,
  rulesWords as words,
} from '../../content/en/index.ts'
import { inWords } from '../../content/spoken.ts'
import {
  allCautions,
  clues,
  neverSuggested,
  redFlags,
  remedies,
  type Condition,
  type SourceId,
  type Urgency,
} from '../../rules/index.ts'
import { Frame } from '../frame/Frame.tsx'
import { marksInWords } from './marks-in-words.ts'
import { SourceLine } from './SourceLine.tsx'

interface RuleProps {
  name: string
  when?: Condition
  source?: readonly SourceId[]
  children?: ReactNode
}

const Rule = ({ name, when, source, children }: RuleProps) => (
  <li>
    <h3>{name}</h3>
    {when && (
      <p>
        {words.when}: {inWords(when)}.
      </p>
    )}
    {children}
    {source && <SourceLine ids={source} />}
  </li>
)

const urgencies: readonly Urgency[] = ['now', 'today', 'within-days']

/** Every rule in the words that the person saw, with its source and the day on which that was read. */
export const Rules = () => (
  <Frame title={words.title}>
    <Wrap>
      <Stack>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p>
          {words.strictest} {words.unsure} {words.signed}
        </p>
        {urgencies.map((urgency) => (
          <Why key={urgency} summary={words.urgency[urgency]}>
            <ul role="list">
              {redFlags
                .filter((row) => row.urgency === urgency)
                .map(({ id, when, source }) => (
                  <Rule key={id} name={flagWords[id].name} when={when} source={source} />
                ))}
            </ul>
          </Why>
        ))}
        <Why summary={words.clues}>
          <p>{words.cluesLead}</p>
          <ul role="list">
            {clues.map(({ id, points, when }) => (
              <Rule key={id} name={`${clueNames[id]}: ${words.points(points)}`} when={when} />
            ))}
          </ul>
        </Why>
        <Why summary={words.cautions}>
          <ul role="list">
            {allCautions.map(({ id, when, marks, source }) => (
              <Rule key={id} name={cautionWords[id].name} when={when} source={source}>
                {marksInWords(marks).map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </Rule>
            ))}
          </ul>
        </Why>
        <Why summary={words.remedies}>
          <ul role="list">
            {remedies.map(({ id, helps, source }) => (
              <Rule key={id} name={remedyWords[id].title} when={helps} source={source}>
                <p>{remedyWords[id].why}</p>
              </Rule>
            ))}
          </ul>
        </Why>
        <Why summary={words.never}>
          <ul role="list">
            {neverSuggested.map(({ id, source }) => (
              <Rule key={id} name={neverWords[id].name} source={source}>
                <p>{neverWords[id].answer}</p>
              </Rule>
            ))}
          </ul>
        </Why>
      </Stack>
    </Wrap>
  </Frame>
)
