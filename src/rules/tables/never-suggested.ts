import type { NonEmpty } from '../language/non-empty.ts'
import type { SourceId } from './sources.ts'

/** What people look for and Unknot never suggests. None of these can be a remedy: no remedy has such an id (SI-10). */
export const neverSuggested = [
  { id: 'hydrocortisone', source: ['M12', 'M19'] },
  { id: 'steroid-tablets', source: ['M19'] },
  { id: 'muscle-relaxants', source: ['M18'] },
  { id: 'codeine-and-opioids', source: ['policy'] },
  { id: 'aspirin', source: ['M9', 'policy'] },
  { id: 'us-diclofenac-gel', source: ['M5'] },
  { id: 'two-anti-inflammatories', source: ['M2', 'M7'] },
  { id: 'cold-plunge', source: ['T5'] },
  { id: 'magnesium-and-quinine', source: ['T14'] },
] as const satisfies readonly { readonly id: string; readonly source: NonEmpty<SourceId> }[]

export type NeverSuggestedId = (typeof neverSuggested)[number]['id']
