import { licences, type Licence } from 'virtual:licences'
import { Rows } from '../../components/Rows.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { licenceWords as words } from '../../content/en/index.ts'
import { Frame } from '../frame/Frame.tsx'
import { MoreLinks } from '../frame/MoreLinks.tsx'

const paragraphs = (text: string): readonly string[] => text.split(/\n\s*\n/)

/** One part: its name and its terms, which are in English whatever the language of the app. */
const Part = ({ name, version, licence, text }: Licence) => (
  <li>
    <Why summary={words.part(`${name} ${version}`.trim(), licence)}>
      <div lang="en" dir="ltr" translate="no">
        <Stack gap="s">
          {paragraphs(text).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Stack>
      </div>
    </Why>
  </li>
)

/** Everything in Unknot that others made, and the terms under which they gave it. */
export const Licences = () => (
  <Frame title={words.title}>
    <Wrap>
      <Stack gap="l">
        <Stack gap="s">
          <h1 tabIndex={-1}>{words.title}</h1>
          <p className="lead">{words.lead}</p>
        </Stack>
        <p>
          {words.own} {words.icons} {words.letters}
        </p>
        <Stack gap="s">
          <p>{words.parts(licences.length)}</p>
          <Rows>
            {licences.map((part) => (
              <Part key={`${part.name} ${part.version}`} {...part} />
            ))}
          </Rows>
        </Stack>
        <MoreLinks />
      </Stack>
    </Wrap>
  </Frame>
)
