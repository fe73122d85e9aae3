/** Units out from the spine, and down from the base of the neck. */
export type Point = readonly [out: number, down: number]

/** Half of the strip over the spine: as narrow as a finger can still hit, and no wider. */
export const strip = 4.8
/** Borders run past the outline of the body, so that a finger beside it still hits; what is seen ends there. */
export const [above, below] = [-36, 104]

/** Each border is written once, for the left half, and used by the region on either side of it. */
// prettier-ignore
const borders = {
  // seen from behind
  nape: [[0, above], [0, 2]],
  'nape-to-strip': [[0, 2], [strip, 2]],
  'neck-root': [[strip, 2], [9, -0.5], [14, -5], [19, -10], [24, -13]],
  'beside-neck': [[24, -13], [24, above]],
  'strip-by-shoulder': [[strip, 2], [strip, 13]],
  'strip-by-blade': [[strip, 13], [strip, 47.5]],
  'strip-below-blade': [[strip, 47.5], [strip, 71]],
  'strip-by-waist': [[strip, 71], [strip, below]],
  'top-of-back': [[strip, 13], [10, 12], [16.5, 11.5]],
  'top-of-blade': [[16.5, 11.5], [25, 13.5], [31, 17.5], [34, 22]],
  sleeve: [[34, 22], [41, 29], [55, 33]],
  'beside-shoulder': [[55, 33], [50, 6], [24, -13]],
  'inner-edge-of-blade': [[16.5, 11.5], [15.2, 24], [15.8, 36], [17.5, 45]],
  'arm-fold': [[34, 22], [30, 28], [27.6, 34], [26.8, 39]],
  'beside-blade': [[26.8, 39], [28, 43], [30, 47.5]],
  'foot-of-between': [[strip, 47.5], [11, 47], [17.5, 45]],
  'tip-of-blade': [[17.5, 45], [24, 46.5], [30, 47.5]],
  'lowest-rib': [[strip, 71], [14, 70], [25, 66], [34, 62]],
  'beside-ribs': [[30, 47.5], [34, 62]],
  'beside-waist': [[34, 62], [38, below]],
  // seen from before
  throat: [[2.6, above], [2.6, 4]],
  'inner-neckline': [[2.6, 4], [7, 2.5], [10, 0]],
  'outer-neckline': [[10, 0], [14, -5], [19, -10], [24, -13]],
  'collar-bone': [[10, 0], [17, 7], [27, 14], [34, 22]],
  'middle-of-tummy': [[0, 41], [0, below]],
  'rib-arch': [[0, 41], [7, 44], [16, 52], [25, 59], [34, 64]],
  'beside-tummy': [[34, 64], [38, below]],
} as const satisfies Record<string, readonly Point[]>

type Border = keyof typeof borders
/** A border as one walks along it: with a minus, from its end to its beginning. */
type Walked = Border | `-${Border}`

export const walk = (name: Walked): readonly Point[] => {
  const line: readonly Point[] = borders[name.replace(/^-/, '') as Border]
  return name.startsWith('-') ? line.toReversed() : line
}

/** A region of one half of the body. */
export interface Half {
  /** Its borders, all the way round. */
  readonly round: readonly Walked[]
  /** Where its tick stands. */
  readonly tick: Point
}

/** Regions by the side from which they are seen. Each is there on the left and on the right. */
export const halves = {
  back: {
    neck: { round: ['nape', 'nape-to-strip', 'neck-root', 'beside-neck'], tick: [4.5, -6] },
    'top-of-shoulder': {
      round: ['strip-by-shoulder', 'top-of-back', 'top-of-blade', 'sleeve', 'beside-shoulder', '-neck-root'],
      tick: [24, 8.5],
    },
    'between-blades': {
      round: ['strip-by-blade', 'foot-of-between', '-inner-edge-of-blade', '-top-of-back'],
      tick: [10.4, 29],
    },
    'over-blade': {
      round: ['inner-edge-of-blade', 'tip-of-blade', '-beside-blade', '-arm-fold', '-top-of-blade'],
      tick: [23.5, 29],
    },
    'below-blade': {
      round: ['strip-below-blade', 'lowest-rib', '-beside-ribs', '-tip-of-blade', '-foot-of-between'],
      tick: [16, 57],
    },
    'lower-or-side': { round: ['strip-by-waist', '-beside-waist', '-lowest-rib'], tick: [15, 81] },
  },
  front: {
    neck: { round: ['throat', 'inner-neckline', 'outer-neckline', 'beside-neck'], tick: [6, -2.5] },
    'top-of-shoulder': {
      round: ['collar-bone', 'sleeve', 'beside-shoulder', '-outer-neckline'],
      tick: [24, 8.5],
    },
    'ribs-or-tummy': { round: ['middle-of-tummy', '-beside-tummy', '-rib-arch'], tick: [13, 72] },
  },
} as const satisfies Record<string, Record<string, Half>>

export type MapView = keyof typeof halves
export const mapViews: readonly MapView[] = ['back', 'front']
/** What is there on the left and on the right. */
export type SidedRegion = { readonly [V in MapView]: keyof (typeof halves)[V] }[MapView]
export type BodyRegion = SidedRegion | 'on-the-spine'

/** A region on one side of the body. The spine has no sides. Left is always the person's left. */
export type Patch =
  | { readonly region: SidedRegion; readonly side: 'left' | 'right' }
  | { readonly region: 'on-the-spine'; readonly side: 'middle' }
