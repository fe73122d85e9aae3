/** Width to height of a picture. */
export type Aspect = 'square' | 'wide' | 'long' | 'tall'
export const ratios = { square: 1, wide: 1.6, long: 2, tall: 0.75 } as const satisfies Record<Aspect, number>

/**
 * Every drawing: the form of its picture, how many key poses it has, and whether it shows one side of the body.
 * This is known without the drawings themselves, so that their place is kept before they arrive. A drawing belongs
 * to the remedy of the same name; a second part says which way of doing it.
 */
export const pictures = {
  'shoulder-blade-squeeze': ['square', 2],
  'shoulder-blade-squeeze/gentler': ['long', 2],
  'shoulder-rolls': ['square', 4],
  'shoulder-rolls/gentler': ['square', 2],
  'upper-back-hug': ['square', 2],
  'upper-back-hug/gentler': ['square', 2],
  'cramp-stretch': ['square', 2],
  'cramp-stretch/gentler': ['square', 2],
  'chin-tuck': ['square', 2],
  'chin-tuck/gentler': ['long', 2],
  'side-neck-stretch': ['square', 2, 'sided'],
  'side-neck-stretch/gentler': ['square', 2, 'sided'],
  'nose-to-armpit': ['square', 2, 'sided'],
  'nose-to-armpit/gentler': ['square', 2, 'sided'],
  'cat-cow': ['square', 2],
  'cat-cow/gentler': ['square', 2],
  'cat-cow/on-all-fours': ['wide', 2],
  'chair-back-lean': ['square', 2],
  'chair-back-lean/gentler': ['square', 2],
  'thread-the-needle': ['square', 2, 'sided'],
  'thread-the-needle/gentler': ['square', 2, 'sided'],
  'childs-pose': ['wide', 2, 'sided'],
  'childs-pose/gentler': ['square', 2],
  'open-book': ['square', 2, 'sided'],
  'open-book/gentler': ['square', 2, 'sided'],
  'doorway-stretch': ['tall', 2, 'sided'],
  'doorway-stretch/gentler': ['square', 2],
  'cross-body-stretch': ['square', 2, 'sided'],
  'cross-body-stretch/gentler': ['square', 2],
  'rib-breathing': ['long', 2, 'sided'],
  'rib-breathing/gentler': ['square', 2],
  'rest-then-move': ['tall', 3],
  'easy-movement': ['tall', 2],
  'keep-moving': ['tall', 2],
  'brisk-walk': ['tall', 2],
  'move-from-the-desk': ['square', 3],
  'band-strength': ['tall', 3],
  'band-strength/gentler': ['tall', 3],
  'gentle-yoga': ['tall', 3],
  'slow-breathing': ['square', 2],
  'box-breathing': ['square', 2],
  'muscle-relaxation': ['long', 2],
  'body-scan': ['long', 1],
  'sleep-position': ['long', 1],
  'sleep-position/on-back': ['long', 1],
  'heat-pack': ['long', 1],
  'hot-towel': ['square', 1],
  'heating-pad': ['square', 1],
  'warm-shower': ['tall', 1],
  'warm-bath': ['wide', 1],
  'hot-tub': ['wide', 1],
  'wrapped-peas': ['square', 1, 'sided'],
  'gel-pack': ['square', 1, 'sided'],
  'ice-massage': ['square', 1, 'sided'],
} as const satisfies Record<string, readonly [form: Aspect, poses: number, sided?: 'sided']>

export type DrawingId = keyof typeof pictures

/** All of them, in the order of the plan. */
export const drawingIds = Object.keys(pictures) as readonly DrawingId[]

export const isDrawn = (id: string): id is DrawingId => Object.hasOwn(pictures, id)
export const aspectOf = (id: DrawingId): Aspect => pictures[id][0]
export const posesOf = (id: DrawingId): number => pictures[id][1]
export const hasSides = (id: DrawingId): boolean => pictures[id].length > 2
