import type { ReactNode } from 'react'
import { Chips } from '../../components/Chips.tsx'
import { FieldError } from '../../components/FieldError.tsx'
import { Select } from '../../components/Select.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { Wrong } from '../../components/Wrong.tsx'
import { dosesScreenWords, doseWords, screens } from '../../content/en/index.ts'
import type { DoseProduct, DoseRegion } from '../../rules/index.ts'
import { asksCount, furthest, strengthsOf, type Draft, type DraftField } from './draft.ts'
import { wallTime } from './wall-clock.ts'

const words = dosesScreenWords.form
const more = 'more'

/** What can be told beyond the label: halves, and as many as may have been had. */
const otherCounts = [0.5, 1.5, 2.5, ...Array.from({ length: 40 }, (_, n) => n + 1), 50, 60, 80, 100]

interface FieldProps {
  field: DraftField
  wrong: boolean
  children: ReactNode
}

const Field = ({ field, wrong, children }: FieldProps) => (
  <Wrong when={wrong}>
    <Stack gap="s">
      {wrong && (
        <FieldError id={`${field}-error`} prefix={screens.error}>
          {words.missing[field]}
        </FieldError>
      )}
      {children}
    </Stack>
  </Wrong>
)

interface AmountFieldsProps {
  draft: Draft
  product: DoseProduct
  region: DoseRegion
  now: number
  timeZone: string
  missing: readonly DraftField[]
  onChange: (change: Partial<Draft>) => void
}

/** How strong, how many, and when: by what packs and labels say, and "not sure" beside it. */
export const AmountFields = (props: AmountFieldsProps) => {
  const { draft, product, region, now, timeZone, missing, onChange } = props
  const strengths = strengthsOf(product, region)
  const wrong = (field: DraftField) => missing.includes(field)
  const describedBy = (field: DraftField) => (wrong(field) ? `${field}-error` : undefined)
  return (
    <>
      {strengths.length > 0 && (
        <Field field="strength" wrong={wrong('strength')}>
          <Chips<string>
            large
            id="strength"
            describedBy={describedBy('strength')}
            legend={doseWords.strength}
            options={[
              ...strengths.map((mg) => ({ value: String(mg), label: doseWords.milligrams(mg) })),
              { value: 'unsure', label: doseWords.unsure },
            ]}
            value={draft.strength ?? ''}
            onChange={(strength) => onChange({ strength })}
          />
          {draft.strength === 'unsure' && <p className="hint">{doseWords.unsureHint}</p>}
        </Field>
      )}
      {asksCount(product) && (
        <Field field="count" wrong={wrong('count')}>
          <Chips<string>
            large
            id="count"
            describedBy={describedBy('count')}
            legend={doseWords.howMany}
            options={[
              ...product.counts.map((n) => ({ value: String(n), label: String(n) })),
              { value: more, label: words.otherAmount },
            ]}
            value={draft.more ? more : (draft.count ?? '')}
            onChange={(count) =>
              onChange(count === more ? { more: true, count: undefined } : { more: false, count })
            }
          />
          {draft.more && (
            <Select
              label={words.moreThan}
              value={draft.count ?? ''}
              options={[
                { value: '', label: words.choose },
                ...otherCounts.map((n) => ({ value: String(n), label: String(n) })),
              ]}
              onChange={(count) => onChange({ count: count === '' ? undefined : count })}
            />
          )}
        </Field>
      )}
      <Field field="when" wrong={wrong('when')}>
        <Chips<string>
          large
          id="when"
          describedBy={describedBy('when')}
          legend={doseWords.when}
          options={[
            { value: 'now', label: doseWords.now },
            { value: 'earlier', label: doseWords.earlier },
          ]}
          value={draft.when ?? ''}
          onChange={(when) =>
            onChange(
              when === 'now' ? { when } : { when: 'earlier', wall: draft.wall ?? wallTime(now, timeZone) },
            )
          }
        />
        {draft.when === 'earlier' && (
          <TimeField
            id="wall"
            label={words.time}
            hint={words.timeHint}
            value={draft.wall ?? ''}
            min={wallTime(now - furthest, timeZone)}
            max={wallTime(now, timeZone)}
            onChange={(wall) => onChange({ wall })}
            invalid={wrong('when')}
          />
        )}
      </Field>
      {product.packToo && <p className="hint">{doseWords.packToo}</p>}
    </>
  )
}
