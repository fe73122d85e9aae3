import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { FieldError } from '../../components/FieldError.tsx'
import { RadioCards } from '../../components/RadioCards.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { screens, timerWords } from '../../content/en/index.ts'
import type { Found } from '../../timers/index.ts'

const words = timerWords.found
type Wrong = keyof typeof words.options
const options = (Object.keys(words.options) as Wrong[]).map((value) => ({
  value,
  label: words.options[value],
}))

interface FoundFormProps {
  onFound: (found: Found) => void
  onBack: () => void
}

/** What is wrong with the skin, or with the person. Not being sure counts as wrong. */
export const FoundForm = ({ onFound, onBack }: FoundFormProps) => {
  const [found, setFound] = useState<Wrong>()
  const [tried, setTried] = useState(false)
  const isMissing = tried && !found
  return (
    <Wrap>
      <Stack>
        <h1 id="found-title" tabIndex={-1}>
          {words.title}
        </h1>
        <p className="lead">{words.lead}</p>
        {isMissing && (
          <FieldError id="found-error" prefix={screens.error}>
            {words.missing}
          </FieldError>
        )}
        <RadioCards
          name="found"
          legendId="found-title"
          options={options}
          value={found}
          onChange={setFound}
          describedBy={isMissing ? 'found-error' : undefined}
          invalid={isMissing}
        />
      </Stack>
      <Dock>
        <Button onClick={onBack}>{words.back}</Button>
        <Button kind="main" onClick={() => (found ? onFound(found) : setTried(true))}>
          {words.done}
        </Button>
      </Dock>
    </Wrap>
  )
}
