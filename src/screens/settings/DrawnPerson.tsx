import { Chips } from '../../components/Chips.tsx'
import { Drawing } from '../../components/Drawing.tsx'
import { Side } from '../../components/Side.tsx'
import { Stack } from '../../components/Stack.tsx'
import { settingsWords as words } from '../../content/en/index.ts'
import { hairs, hairStyles, skins } from '../../state/choice.ts'
import { useAsBuilt } from '../../state/use-as-built.ts'
import { usePreferences } from '../../state/use-preferences.ts'

/** The skin and hair of the person in the drawings, with a drawing that changes along. */
export const DrawnPerson = () => {
  const asBuilt = useAsBuilt()
  const skin = usePreferences((look) => look.skin)
  const hair = usePreferences((look) => look.hair)
  const hairStyle = usePreferences((look) => look.hairStyle)
  const choose = usePreferences((look) => look.choose)
  return (
    <Stack>
      <h2>{words.person}</h2>
      <Side beside={<Drawing of="shoulder-blade-squeeze" />}>
        <Chips
          legend={words.skin}
          patch="skin"
          options={skins.map((value) => ({ value, label: words.skins[value] }))}
          value={asBuilt ? undefined : skin}
          onChange={(value) => choose({ skin: value })}
        />
        <Chips
          legend={words.hair}
          patch="hair"
          options={hairs.map((value) => ({ value, label: words.hairs[value] }))}
          value={asBuilt ? undefined : hair}
          onChange={(value) => choose({ hair: value })}
        />
        <Chips
          legend={words.hairStyle}
          options={hairStyles.map((value) => ({ value, label: words.hairStyles[value] }))}
          value={asBuilt ? undefined : hairStyle}
          onChange={(value) => choose({ hairStyle: value })}
        />
      </Side>
    </Stack>
  )
}
