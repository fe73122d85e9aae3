/** The places where the thread may rest; between them it curls. From 0, a tangle, to 6, a line. */
const stops = [0, 0.5, 1, 2, 2.5, 3, 4, 5, 6] as const

/** Where the thread rests when a share of the whole is over. It is straight only at the end. */
export const threadAt = (share: number): number => stops.findLast((stop) => stop <= share * 6) ?? 0
