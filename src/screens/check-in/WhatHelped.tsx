import { useState } from 'react'
import { Stack } from '../../components/Stack.tsx'
import { TickCards } from '../../components/TickCards.tsx'
import { Why } from '../../components/Why.tsx'
import { checkInWords as words, remedyWords } from '../../content/en/index.ts'
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
export const WhatHelped = ({ had: { first, others }, helped, onChange }: WhatHelpedProps) => {
  const ticked = (ids: readonly string[]) => helped.filter((id) => ids.includes(id))
  const but = (ids: readonly string[]) => helped.filter((id) => !ids.includes(id) && id !== 'none')
  const [startsOpen] = useState(ticked(others).length > 0)
  if (first.length + others.length === 0) return null
  return (
    <Stack>
      <h2 id="helped-title">{words.helped}</h2>
      <p id="helped-hint" className="hint">
        {words.helpedHint}
      </p>
      <TickCards
        inRow
        name="helped"
        legendId="helped-title"
        describedBy="helped-hint"
        options={optionsOf(first)}
        value={ticked([...first, 'none'])}
        none={{ value: 'none', label: words.helpedNone }}
        onChange={(next) => onChange(next.includes('none') ? next : [...next, ...but(first)])}
      />
      {others.length > 0 && (
        <Why summary={words.helpedMore} about={words.helped} open={startsOpen}>
          <TickCards
            inRow
            name="helped-more"
            legendId="helped-title"
            options={optionsOf(others)}
            value={ticked(others)}
            onChange={(next) => onChange([...but(others), ...next])}
          />
        </Why>
      )}
    </Stack>
  )
}
