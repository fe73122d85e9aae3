/** A list that cannot be empty. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** Narrows a list to one that has at least one member. */
export const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0
