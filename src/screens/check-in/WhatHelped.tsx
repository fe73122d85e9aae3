import { Stack } from '../../components/Stack.tsx'
import { TickCards } from '../../components/TickCards.tsx'
import { Why } from '../../components/Why.tsx'
import { checkInWords as words, planWords, remedyWords, screens } from '../../content/en/index.ts'
import type { RemedyId } from '../../rules/index.ts'
import type { Had } from './had.ts'

interface WhatHelpedProps {
  had: Had
  /** The remedies that helped, or "none". */
  helped: readonly string[]
  onChange: (next: readonly string[]) => void
}

const optionsOf = (ids: readonly RemedyId[]) =>
  ids.map((value) => ({ value, label: remedyWords[value].name }))

/** What helped, of what they had. It may be left out: not said is not "no". */
export const WhatHelped = ({ had, helped, onChange }: WhatHelpedProps) => {
  if (had.remedies.length === 0) return null
  const isOf = (ids: readonly string[]) => helped.filter((id) => ids.includes(id))
  const others = (ids: readonly string[]) => helped.filter((id) => !ids.includes(id) && id !== 'none')
  return (
    <Stack>
      <h2 id="helped-title">{words.helped}</h2>
      <p id="helped-hint" className="hint">
        {words.helpedHint}
      </p>
      <TickCards
        name="helped"
        legendId="helped-title"
        describedBy="helped-hint"
        options={optionsOf(had.remedies)}
        value={isOf([...had.remedies, 'none'])}
        none={{ value: 'none', label: words.helpedNone }}
        orLabel={screens.or}
        onChange={(next) => onChange(next.includes('none') ? next : [...next, ...others(had.remedies)])}
      />
      {had.stretches.length > 0 && (
        <Why summary={planWords.stretches}>
          <TickCards
            name="stretches"
            legendId="helped-title"
            options={optionsOf(had.stretches)}
            value={isOf(had.stretches)}
            onChange={(next) => onChange([...others(had.stretches), ...next])}
          />
        </Why>
      )}
    </Stack>
  )
}
