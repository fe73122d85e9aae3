/** In from the right at the height of 24, one last loop, then down the spine: a start point and six cubic segments. */
export const spineTurn: readonly number[] = [
  [196, 24],
  [158, 24, 136, 38, 116, 57],
  [97, 75, 88, 84, 77, 83],
  [64, 82, 58, 67, 66, 57],
  [73, 48, 90, 46, 100, 54],
  [112, 64, 112, 93, 90, 94],
  [66, 95, 24.5, 80, 24.5, 124],
].flat()
