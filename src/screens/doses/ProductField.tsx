import { FieldError } from '../../components/FieldError.tsx'
import { RadioCards } from '../../components/RadioCards.tsx'
import { Select } from '../../components/Select.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrong } from '../../components/Wrong.tsx'
import { doseProductNames, dosesScreenWords, screens } from '../../content/en/index.ts'
import { doseProductsIn, type Dose, type DoseRegion } from '../../rules/index.ts'
import { useAnswers } from '../../state/use-session.ts'
import type { Draft } from './draft.ts'
import { likelyProducts } from './likely.ts'

const words = dosesScreenWords.form
const other = 'other'

interface ProductFieldProps {
  draft: Draft
  log: readonly Dose[]
  region: DoseRegion
  wrong: boolean
  onChange: (product: string | undefined, fromAll: boolean) => void
}

/** What it was: the likely ones as cards, all others in the browser's own list. */
export const ProductField = ({ draft, log, region, wrong, onChange }: ProductFieldProps) => {
  const names: Readonly<Record<string, string>> = doseProductNames(region)
  const likely = likelyProducts(log, useAnswers(), region)
  const all = doseProductsIn(region).map(({ id }) => id)
  const option = (id: string) => ({ value: id, label: names[id] ?? id })
  const isOther = draft.fromAll || (draft.product !== undefined && !likely.some((id) => id === draft.product))
  return (
    <Wrong when={wrong}>
      <Stack gap="s">
        {wrong && (
          <FieldError id="product-error" prefix={screens.error}>
            {words.missing.product}
          </FieldError>
        )}
        <RadioCards
          name="product"
          legendId="title"
          options={[...likely.map(option), { value: other, label: words.other }]}
          value={isOther ? other : draft.product}
          onChange={(id) => (id === other ? onChange(undefined, true) : onChange(id, false))}
          describedBy={wrong ? 'product-error' : undefined}
          invalid={wrong}
        />
        {isOther && (
          <Select
            label={words.others}
            value={draft.product ?? ''}
            options={[
              { value: '', label: words.choose },
              ...all.filter((id) => !likely.includes(id)).map(option),
            ]}
            onChange={(id) => onChange(id === '' ? undefined : id, true)}
          />
        )}
      </Stack>
    </Wrong>
  )
}
