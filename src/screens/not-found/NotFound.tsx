import { buttonClass } from '../../components/Button.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { screens } from '../../content/en/index.ts'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'

/** For a path that leads nowhere. */
export const NotFound = () => (
  <Frame title={screens.notFound.title}>
    <Wrap>
      <Stack>
        <h1 tabIndex={-1}>{screens.notFound.title}</h1>
        <p className="lead">{screens.notFound.lead}</p>
        <p>
          <Link to="/" className={buttonClass('main')}>
            {screens.notFound.home}
          </Link>
        </p>
      </Stack>
    </Wrap>
  </Frame>
)
