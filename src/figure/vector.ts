/** A point or a direction in the body's space: x to the person's left, y up, z the way they face when they stand. */
export type Vec = readonly [x: number, y: number, z: number]

/** A rotation, as its three rows. */
export type Turn = readonly [Vec, Vec, Vec]

/** Degrees: how far a part bends forward, tips to the person's own left, and turns to their own left. */
export type Bend = readonly [forward: number, left: number, turn: number]

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k]
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const size = (a: Vec): number => Math.hypot(a[0], a[1], a[2])
export const mix = (a: Vec, b: Vec, t: number): Vec => add(a, scale(sub(b, a), t))
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** The same direction with length 1; nothing stays nothing. */
export const unit = (a: Vec): Vec => scale(a, 1 / (size(a) || 1))

/** The part of `a` that stands square on the unit direction `along`. */
export const square = (a: Vec, along: Vec): Vec => sub(a, scale(along, dot(a, along)))

export const still: Turn = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

/** The vector in the outer space, of one given in the space of the turn; and the way back. */
export const turned = (by: Turn, v: Vec): Vec => [dot(by[0], v), dot(by[1], v), dot(by[2], v)]
export const unturned = (by: Turn, v: Vec): Vec =>
  add(add(scale(by[0], v[0]), scale(by[1], v[1])), scale(by[2], v[2]))

/** One turn after another: `inner` is given in the space of `outer`. */
export function compose(outer: Turn, inner: Turn): Turn {
  const row = (r: Vec) => unturned(inner, r)
  return [row(outer[0]), row(outer[1]), row(outer[2])]
}

const wave = (degrees: number) =>
  [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)] as const

/** Turns by degrees about the x axis (what faces forward goes down) and the y axis (forward goes to the left). */
export function pitchTurn(degrees: number): Turn {
  const [c, s] = wave(degrees)
  return [
    [1, 0, 0],
    [0, c, -s],
    [0, s, c],
  ]
}

export function yawTurn(degrees: number): Turn {
  const [c, s] = wave(degrees)
  return [
    [c, 0, s],
    [0, 1, 0],
    [-s, 0, c],
  ]
}

/** The rotation of a part against the one below it. */
export function rotation([forward, left, turn]: Bend): Turn {
  const [c, s] = wave(-left)
  const tip: Turn = [
    [c, -s, 0],
    [s, c, 0],
    [0, 0, 1],
  ]
  return compose(yawTurn(turn), compose(tip, pitchTurn(forward)))
}
