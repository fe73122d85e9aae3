import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { FieldError } from '../../components/FieldError.tsx'
import { RadioCards } from '../../components/RadioCards.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { playerWords, screens } from '../../content/en/index.ts'
import { useCues } from '../tool/use-cues.ts'
import type { StretchTool } from './use-stretching.ts'

const words = playerWords.hurts
type Pain = keyof typeof words.options
const options = (Object.keys(words.options) as Pain[]).map((value) => ({ value, ...words.options[value] }))

/** Everything has stopped. What the pain is like decides what becomes of the stretch; a slip costs nothing. */
export const HurtForm = ({ onPain }: { onPain: StretchTool['pain'] }) => {
  const [how, setHow] = useState<Pain>()
  const [tried, setTried] = useState(false)
  const isMissing = tried && !how
  useCues({ key: 'hurts', tone: 'ask', say: words.title, shake: 200 })
  return (
    <Wrap>
      <Stack>
        <h1 tabIndex={-1}>{words.title}</h1>
        <h2 id="pain-title">{words.ask}</h2>
        {isMissing && (
          <FieldError id="pain-error" prefix={screens.error}>
            {words.missing}
          </FieldError>
        )}
        <RadioCards
          name="pain"
          legendId="pain-title"
          options={options}
          value={how}
          onChange={setHow}
          describedBy={isMissing ? 'pain-error' : undefined}
          invalid={isMissing}
        />
      </Stack>
      <Dock>
        <Button kind="main" onClick={() => (how ? onPain(how) : setTried(true))}>
          {words.done}
        </Button>
      </Dock>
    </Wrap>
  )
}
