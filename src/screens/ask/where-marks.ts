import type { BodyRegion, Patch } from '../../components/BodyMap.tsx'
import type { Draft } from './draft.ts'

/** How a patch of the body map stands: ticked, ticked with its side still open, or not ticked. */
export type Standing = 'marked' | 'open' | 'off'

const lateral = {
  left: ['left'],
  right: ['right'],
  both: ['left', 'right'],
  middle: ['left', 'right'],
} as const
type Side = keyof typeof lateral

/** The regions that are ticked, without "none of these" and "I'm not sure". */
export const tickedOf = (draft: Draft): readonly BodyRegion[] =>
  (draft['where'] ?? []).filter((value): value is BodyRegion => value !== 'none' && value !== 'not-sure')

/** The side that was said. Nothing where it was not, or where they are not sure. */
export const sideOf = (draft: Draft): Side | undefined => {
  const [said = ''] = draft['side'] ?? []
  return Object.hasOwn(lateral, said) ? (said as Side) : undefined
}

/** What the map shows of a patch. It follows from the two answers alone. */
export function standing(draft: Draft, { region, side }: Patch): Standing {
  if (!tickedOf(draft).includes(region)) return 'off'
  if (side === 'middle') return 'marked'
  const said = sideOf(draft)
  if (!said) return 'open'
  return lateral[said].some((half) => half === side) ? 'marked' : 'off'
}

const hasSides = (region: BodyRegion) => region !== 'on-the-spine'

/** The side once a patch is marked as well. Two sides are "both", and what was said before is never lost. */
function sideWith(draft: Draft, { side }: Patch): Side | undefined {
  const said = sideOf(draft)
  const others = tickedOf(draft).some(hasSides)
  if (side === 'middle') return said ?? (others ? undefined : 'middle')
  if (said === 'middle') return others ? 'both' : side
  return said === undefined || said === side ? side : 'both'
}

function without(draft: Draft, { region, side }: Patch): Draft {
  const rest = tickedOf(draft).filter((ticked) => ticked !== region)
  // The other half of a region stays, if no other region needs both sides.
  if (sideOf(draft) === 'both' && side !== 'middle' && !rest.some(hasSides)) {
    return { ...draft, side: [side === 'left' ? 'right' : 'left'] }
  }
  const onlySpine = side !== 'middle' && rest.length > 0 && !rest.some(hasSides)
  const left = rest.length === 0 ? [] : onlySpine ? ['middle'] : draft['side']
  return { ...draft, where: rest, side: left ?? [] }
}

/**
 * The two answers after a tap on a patch of the map: it is marked, or, if it was, no longer.
 * No tap takes away another region. As one side holds for all regions, a tap on the other side makes it "both".
 */
export function tapped(draft: Draft, patch: Patch): Draft {
  if (standing(draft, patch) === 'marked') return without(draft, patch)
  const ticked = tickedOf(draft)
  const side = sideWith(draft, patch)
  return {
    ...draft,
    where: ticked.includes(patch.region) ? ticked : [...ticked, patch.region],
    side: side === undefined ? (draft['side'] ?? []) : [side],
  }
}
