import { Chips } from '../../components/Chips.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { settingsWords as words } from '../../content/en/index.ts'
import { themes } from '../../state/choice.ts'
import { useAsBuilt } from '../../state/use-as-built.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { MoreLinks } from '../frame/MoreLinks.tsx'
import { UpdateOffer } from '../frame/UpdateOffer.tsx'
import { DrawnPerson } from './DrawnPerson.tsx'
import { Forget } from './Forget.tsx'

const themeIcons = { system: undefined, light: 'sun', dark: 'moon' } as const

/** How the app looks, the drawn person, and forgetting. Each choice holds at once. */
export const Settings = () => {
  const asBuilt = useAsBuilt()
  const theme = usePreferences((look) => look.theme)
  const choose = usePreferences((look) => look.choose)
  return (
    <Frame title={words.title}>
      <Wrap>
        <Stack gap="l">
          <Stack gap="s">
            <h1 tabIndex={-1}>{words.title}</h1>
            <p className="lead">{words.lead}</p>
          </Stack>
          <Stack gap="s">
            <Chips
              legend={words.theme.legend}
              options={themes.map((value) => ({ value, label: words.theme[value], icon: themeIcons[value] }))}
              value={asBuilt ? undefined : theme}
              onChange={(value) => choose({ theme: value })}
            />
            <p className="hint">{words.themeHint}</p>
          </Stack>
          <DrawnPerson />
          <Stack gap="s">
            <h2>{words.kept}</h2>
            <p>
              <Link to="/privacy">{words.see}</Link>
            </p>
            <p>
              <Link to="/move">{words.move}</Link>
            </p>
            <Forget />
          </Stack>
          <MoreLinks />
          <UpdateOffer />
        </Stack>
      </Wrap>
    </Frame>
  )
}
