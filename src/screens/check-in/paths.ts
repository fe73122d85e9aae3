/** The path of a check-in, of one of its pages, or of where it leads. It names no answer. */
export const checkInPath = (page?: string): `/check-in${string}` =>
  page === undefined ? '/check-in' : `/check-in/${page}`
