import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { transferWords as words } from '../../content/en/index.ts'
import { Frame } from '../frame/Frame.tsx'
import { MoreLinks } from '../frame/MoreLinks.tsx'
import { Load } from './Load.tsx'
import { Save } from './Save.tsx'

/** Leaving and moving: everything out as a file, and in again. */
export const Move = () => (
  <Frame title={words.title}>
    <Wrap>
      <Stack gap="l">
        <Stack gap="s">
          <h1 tabIndex={-1}>{words.title}</h1>
          <p className="lead">{words.lead}</p>
        </Stack>
        <Save />
        <Load />
        <MoreLinks />
      </Stack>
    </Wrap>
  </Frame>
)
