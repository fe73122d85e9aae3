import type { JourneyPage, PageId } from '../../rules/index.ts'

/** The pages on a person's way that were answered before this one. */
export const pagesBefore = (page: PageId, way: readonly JourneyPage[]): readonly JourneyPage[] =>
  way
    .slice(
      0,
      way.findIndex(({ id }) => id === page),
    )
    .filter(({ answered }) => answered)
