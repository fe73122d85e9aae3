import type { ReactNode } from 'react'
import { FieldError } from '../../components/FieldError.tsx'
import { Keypad } from '../../components/Keypad.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { RadioCards } from '../../components/RadioCards.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { TickCards } from '../../components/TickCards.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { Wrong } from '../../components/Wrong.tsx'
import { diaryWords, entryWords, screens } from '../../content/en/index.ts'
import { nights, triggers } from '../../journal/entry.ts'
import { wallTime } from '../doses/wall-clock.ts'
import type { Draft, DraftField } from './draft.ts'
import type { Mine } from './use-diary.ts'

const words = diaryWords.form

/** No diary reaches further back. */
const earliest = '2000-01-01T00:00'

/** The longest note, as the journal takes it. */
const longest = 2000

interface EntryFieldsProps {
  kind: Mine['kind']
  draft: Draft
  now: number
  timeZone: string
  missing: readonly DraftField[]
  /** The id of the heading that asks. */
  titleId: string
  onChange: (change: Partial<Draft>) => void
}

/** What is asked of an entry, and when it was. */
export const EntryFields = (props: EntryFieldsProps) => {
  const { kind, draft, now, timeZone, missing, titleId, onChange } = props
  const wrong = (field: DraftField) => missing.includes(field)
  const describedBy = (field: DraftField) => (wrong(field) ? `${field}-error` : undefined)
  const field = (name: DraftField, children: ReactNode) => (
    <Wrong when={wrong(name)}>
      <Stack gap="s">
        {wrong(name) && (
          <FieldError id={`${name}-error`} prefix={screens.error}>
            {words.missing[name]}
          </FieldError>
        )}
        {children}
      </Stack>
    </Wrong>
  )
  return (
    <Stack gap="l">
      {kind === 'pain' &&
        field(
          'pain',
          <Keypad
            name="pain"
            legendId={titleId}
            value={draft.pain}
            lowLabel={diaryWords.now.low}
            highLabel={diaryWords.now.high}
            describedBy={describedBy('pain')}
            invalid={wrong('pain')}
            onChange={(pain) => onChange({ pain })}
          />,
        )}
      {kind === 'sleep' && (
        <>
          {field(
            'night',
            <RadioCards
              name="night"
              legendId={titleId}
              describedBy={describedBy('night')}
              options={nights.map((value) => ({ value, label: entryWords.nights[value] }))}
              value={draft.night}
              onChange={(night) => onChange({ night })}
              invalid={wrong('night')}
            />,
          )}
          {field(
            'hours',
            <>
              <NumberField
                name="hours"
                label={words.hours}
                value={draft.hours ?? ''}
                onChange={(hours) => onChange({ hours })}
                suffix={words.hoursSuffix}
                describedBy="hours-hint"
                invalid={wrong('hours')}
              />
              <p id="hours-hint" className="hint">
                {words.hoursHint}
              </p>
            </>,
          )}
        </>
      )}
      {kind === 'trigger' &&
        field(
          'triggers',
          <>
            <p id="triggers-hint" className="hint">
              {words.triggerHint}
            </p>
            <TickCards
              name="triggers"
              legendId={titleId}
              describedBy={describedBy('triggers') ?? 'triggers-hint'}
              options={triggers.map((value) => ({ value, label: entryWords.triggers[value] }))}
              value={draft.triggers ?? []}
              onChange={(next) => onChange({ triggers: next })}
              invalid={wrong('triggers')}
            />
          </>,
        )}
      {kind === 'note' &&
        field(
          'text',
          <TextArea
            id="text"
            label={words.note}
            hint={words.noteHint}
            value={draft.text ?? ''}
            most={longest}
            onChange={(text) => onChange({ text })}
            invalid={wrong('text')}
          />,
        )}
      {field(
        'wall',
        <TimeField
          id="wall"
          label={words.time}
          hint={kind === 'sleep' ? words.nightHint : words.timeHint}
          value={draft.wall}
          min={earliest}
          max={wallTime(now, timeZone)}
          onChange={(wall) => onChange({ wall })}
          invalid={wrong('wall')}
        />,
      )}
    </Stack>
  )
}
