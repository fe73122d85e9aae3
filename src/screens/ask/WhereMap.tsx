import { BodyMap, type BodyRegion } from '../../components/BodyMap.tsx'
import { bodyMapWords as words } from '../../content/en/index.ts'
import type { Draft } from './draft.ts'
import { sideOf, standing, tapped, tickedOf } from './where-marks.ts'

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1)}`

/** What is marked, in one line: the same as the drawing shows, and no more than the answers can hold. */
const inOneLine = (draft: Draft): string => {
  const ticked = tickedOf(draft)
  const sided = (Object.keys(words.regions) as BodyRegion[]).filter(
    (region) => region !== 'on-the-spine' && ticked.includes(region),
  )
  const spine = ticked.includes('on-the-spine')
  if (sided.length === 0) return spine ? words.marked(words.regions['on-the-spine']) : words.nothing
  const places = listed(sided.map((region) => words.regions[region]))
  const side = sideOf(draft)
  const unsure = draft['side']?.includes('not-sure') ? words.sideUnsure : words.sideOpen
  return [
    side ? words.markedOn(words.sides[side], places) : words.marked(places),
    spine && words.alsoMarked(words.regions['on-the-spine']),
    !side && unsure,
  ]
    .filter((part) => typeof part === 'string')
    .join(' ')
}

interface WhereMapProps {
  draft: Draft
  onChange: (next: Draft) => void
}

/** Where it hurts, to be marked on a drawing: by touch the same two answers as by the lists below it. */
export const WhereMap = ({ draft, onChange }: WhereMapProps) => (
  <BodyMap
    words={words}
    standing={(patch) => standing(draft, patch)}
    onTap={(patch) => onChange(tapped(draft, patch))}
  >
    {inOneLine(draft)}
  </BodyMap>
)
