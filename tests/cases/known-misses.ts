import { regions, type Region } from './person.ts'
import type { MustInclude } from './scoring.ts'

/** A miss that is known, so that no other can hide among them. */
export interface KnownMiss {
  readonly id: string
  /** What is not said; or `triage`, where someone is sent further than the case accepts. */
  readonly item: MustInclude | 'triage'
  readonly in: readonly Region[]
  /** Whether the clinical reference itself brings it about, or the product could do better. */
  readonly from: 'clinical' | 'product'
  readonly because: string
}

const everywhere = { in: regions } as const
const ukRule = {
  in: ['uk'],
  from: 'clinical',
  because: 'The UK rule of 1.4 gives "within days", and SI-13 withholds stretches there.',
} as const

export const knownMisses: readonly KnownMiss[] = [
  {
    ...everywhere,
    id: 'C25',
    item: 'age-appropriate dosing',
    from: 'clinical',
    because: 'SI-09 shows no dose before 18. A pharmacist is named for child and parent instead.',
  },
  { ...ukRule, id: 'S05', item: 'triage' },
  { ...ukRule, id: 'S05', item: 'gentle stretching' },
  {
    id: 'S10',
    item: 'topical NSAID option',
    in: ['us'],
    from: 'clinical',
    because: 'No gel may be suggested for the back in the US (4.1, 4.7).',
  },
  {
    id: 'S10',
    item: 'topical NSAID option',
    in: ['uk'],
    from: 'clinical',
    because: 'Heartburn gives ASK for a gel too (4.3), and no question tells heartburn from tablets alone.',
  },
  {
    ...everywhere,
    id: 'S20',
    item: 'paracetamol option',
    from: 'clinical',
    because: 'Two or more ASK rows give the pharmacist card only (4.5, step 1). It names paracetamol first.',
  },
  { ...ukRule, id: 'S25', item: 'gentle stretching' },
  { ...ukRule, id: 'S45', item: 'triage' },
  { ...ukRule, id: 'S45', item: 'gentle stretching' },
  {
    ...everywhere,
    id: 'S55',
    item: 'no oral NSAID warning',
    from: 'clinical',
    because: 'Crohn’s disease is ASK, not NO (4.3). The plan says why, and to ask first.',
  },
]

/** What is known not to come out as the case wants it, in one region. */
export const knownMissesIn = (region: Region): readonly KnownMiss[] =>
  knownMisses.filter((miss) => miss.in.includes(region))
