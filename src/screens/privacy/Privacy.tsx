import { useEffect, useState } from 'react'
import { Marks } from '../../components/Marks.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { privacyWords as words } from '../../content/en/index.ts'
import { useAsBuilt } from '../../state/use-as-built.ts'
import { useDevice } from '../../state/use-device.ts'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { MoreLinks } from '../frame/MoreLinks.tsx'
import { Forget } from '../settings/Forget.tsx'
import { KeptHere } from './KeptHere.tsx'
import { Stays } from './Stays.tsx'

/** The browser's own count of what it fetched, and from where. */
const Fetched = () => {
  const asBuilt = useAsBuilt()
  const { onFetched } = useDevice()
  const [{ all, elsewhere }, setFetched] = useState({ all: 0, elsewhere: 0 })
  useEffect(() => onFetched(setFetched), [onFetched])
  return <p className="nums">{!asBuilt && `${words.sent.fetched(all)} ${words.sent.elsewhere(elsewhere)}`}</p>
}

/** What is sent, what is kept on the device at this moment, and how to forget it. */
export const Privacy = () => (
  <Frame title={words.title}>
    <Wrap>
      <Stack gap="l">
        <Stack gap="s">
          <h1 tabIndex={-1}>{words.title}</h1>
          <p className="lead">{words.lead}</p>
        </Stack>
        <Stack gap="s">
          <h2>{words.sent.title}</h2>
          <Marks mark="dot" items={words.sent.lines} />
          <Fetched />
          <p>{words.sent.calls}</p>
        </Stack>
        <Stack gap="s">
          <h2>{words.kept.title}</h2>
          <KeptHere />
          <p>{words.kept.twice}</p>
          <p>{words.kept.who}</p>
          <p>{words.kept.goes}</p>
          <p>
            <Link to="/move">{words.kept.move}</Link>
          </p>
        </Stack>
        <Stays />
        <Stack gap="s">
          <h2>{words.forget}</h2>
          <p>{words.forgetLead}</p>
          <Forget />
        </Stack>
        <MoreLinks />
      </Stack>
    </Wrap>
  </Frame>
)
