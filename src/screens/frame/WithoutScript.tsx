import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { withoutScript as words } from '../../content/en/index.ts'

/** What stands in a page that waits, where no script runs and it waits for nothing. Only the build paints it. */
export const WithoutScript = () => (
  <Wrap>
    <noscript>
      <Stack>
        <h1>{words.title}</h1>
        <p>
          <strong>{words.call}</strong> {words.ifAny}
        </p>
        <ul>
          {words.signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>{words.needed}</p>
      </Stack>
    </noscript>
  </Wrap>
)
