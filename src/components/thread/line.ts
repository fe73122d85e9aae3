import { curveAt, dashesOf, pathOf } from './geometry.ts'

/** The thread at any moment from 0 (tangled) to 6 (straight), as an SVG path and its dashes, for a stroke of this width. */
export const lineAt = (
  at: number,
  width: number,
): { readonly path: string; readonly dashes: string | undefined } => {
  const curve = curveAt(at)
  return { path: pathOf(curve), dashes: dashesOf(curve, width) }
}
