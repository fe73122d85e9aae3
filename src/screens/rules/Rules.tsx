import { useMemo, useState } from 'react'
import { ButtonLink } from '../../components/ButtonLink.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Rows } from '../../components/Rows.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { rulesWords as words } from '../../content/en/index.ts'
import { inWords } from '../../content/spoken.ts'
import { ruleSet } from '../../rules/index.ts'
import { Frame } from '../frame/Frame.tsx'
import { Filters } from './Filters.tsx'
import { groupsFor, type RuleLine } from './groups.ts'
import { SourceLine } from './SourceLine.tsx'

const Rule = ({ name, when, lines, source }: RuleLine) => (
  <li>
    <h2>{name}</h2>
    {when && (
      <p>
        {words.when}: {inWords(when)}.
      </p>
    )}
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <SourceLine ids={source} />
  </li>
)

/** The whole rule set as a file: plain JSON that can be read back and run. */
const download = () =>
  `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(ruleSet, null, 1))}`

/** Every rule in the words that the person saw, with its source and the day on which that was read. */
export const Rules = () => {
  const [filter, setFilter] = useState({ question: '', remedy: '' })
  const groups = useMemo(() => groupsFor(filter), [filter])
  const file = useMemo(() => download(), [])
  const narrowed = filter.question !== '' || filter.remedy !== ''
  return (
    <Frame title={words.title}>
      <Wrap>
        <Stack>
          <h1 tabIndex={-1}>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <p>
            {words.strictest} {words.unsure} {words.signed}
          </p>
          <Filters
            filter={filter}
            onChange={setFilter}
            count={groups.reduce((sum, { rules }) => sum + rules.length, 0)}
          />
          {groups.map(({ title, lead, rules }) => (
            <Why key={`${title} ${narrowed}`} summary={`${title} (${rules.length})`} open={narrowed}>
              {lead !== undefined && <p>{lead}</p>}
              <Rows>
                {rules.map((rule) => (
                  <Rule key={rule.id} {...rule} />
                ))}
              </Rows>
            </Why>
          ))}
          <p>
            <ButtonLink href={file} download={`unknot-rules-${ruleSet.version}.json`}>
              <Icon name="list" />
              {words.download(ruleSet.version)}
            </ButtonLink>
          </p>
        </Stack>
      </Wrap>
    </Frame>
  )
}
