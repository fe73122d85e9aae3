import { Button } from '../../components/Button.tsx'
import { Stack } from '../../components/Stack.tsx'
import { privacyWords } from '../../content/en/index.ts'
import { useAsBuilt } from '../../state/use-as-built.ts'
import { usePersistence } from '../../state/use-persistence.ts'

const words = privacyWords.stays

/** Whether the browser keeps what is stored, in its own word, and the way to ask it. */
export const Stays = () => {
  const asBuilt = useAsBuilt()
  const { says, asked, ask } = usePersistence()
  return (
    <Stack gap="s">
      <h2>{words.title}</h2>
      {!asBuilt && says && (
        <>
          <output>
            {words.says[says]} {asked && says === 'may-go' && words.refused}
          </output>
          {says === 'may-go' && (
            <div>
              <Button kind="small" onClick={() => void ask()}>
                {words.ask}
              </Button>
            </div>
          )}
        </>
      )}
    </Stack>
  )
}
