/** One loop of the thread, from 0 to 88 and on the line at both ends: a start point and four cubic segments. */
const loop = [0, 24, 24, 24, 54, 22, 54, 10, 54, 1, 36, 1, 36, 10, 36, 22, 64, 24, 88, 24] as const
/** The same segments, straight. */
const line = [0, 24, 12, 24, 22, 24, 30, 24, 36, 24, 40, 24, 44, 24, 54, 24, 70, 24, 88, 24] as const

/** How wide a loop is, and the height of the line that it stands on. */
export const loopWidth = 88
export const lineAt = 24

/** The curve of the loop at this place in the row, from 0 (as it is) to 1 (pulled straight). */
export const loopAt = (place: number, straight: number): number[] =>
  loop.map((n, i) => n + ((line[i] ?? n) - n) * straight + (i % 2 === 0 ? place * loopWidth : 0))
