import { curveAt, dashesOf, pathOf } from './geometry.ts'

export interface Line {
  readonly path: string
  readonly dashes: string | undefined
}

/** More than the places where threads rest, on all screens together. */
const enough = 100

const known = new Map<string, Line>()

/** The thread at any moment from 0 (tangled) to 6 (straight), as an SVG path and its dashes, for a stroke of this width. */
export const lineAt = (at: number, width: number): Line => {
  const key = `${at} ${width}`
  const before = known.get(key)
  if (before) return before
  const curve = curveAt(at)
  const line = { path: pathOf(curve), dashes: dashesOf(curve, width) }
  if (known.size >= enough) known.clear()
  known.set(key, line)
  return line
}
