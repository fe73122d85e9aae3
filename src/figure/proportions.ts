/** One grown body of 300 units, about 7.5 heads tall. Lengths between joints, in units. */
export const lengths = {
  sacrum: 16,
  lumbar: 30,
  lowerChest: 28,
  upperChest: 27,
  neck: 19,
  upperArm: 55,
  forearm: 44,
  thigh: 74,
  shin: 73,
} as const

/** Degrees that each part of a relaxed spine leans forward of the one below. */
export const lean = { lumbar: -8, lowerChest: 5, upperChest: 15, neck: 12, head: -22 } as const

/** Half the distance between the shoulder joints, their place against the base of the neck, and that of the hips. */
export const shoulder = { out: 28.5, down: -15.5, back: -1 } as const
export const hip = 14.5

/** How thick a limb is along its bone: where (0 at the upper joint, 1 at the lower), and its radius there. */
export type Profile = readonly (readonly [along: number, radius: number])[]
export const profiles = {
  upperArm: [
    [0.5, 7.6],
    [0.8, 6.5],
    [1, 6],
  ],
  sleeve: [
    [0, 8.4],
    [0.12, 8.8],
    [0.26, 9.1],
    [0.38, 9.1],
    [0.52, 8.7],
  ],
  forearm: [
    [0, 6],
    [0.22, 6.4],
    [0.45, 5.9],
    [0.75, 4.5],
    [1, 3.9],
  ],
  thigh: [
    [0, 13.4],
    [0.1, 14.1],
    [0.28, 13.8],
    [0.55, 12],
    [0.85, 9.9],
    [1, 9.7],
  ],
  trouser: [
    [0, 9.7],
    [0.15, 9.3],
    [0.32, 9.6],
    [0.6, 7.7],
    [0.86, 5.7],
  ],
  shin: [
    [0.6, 7],
    [0.85, 5],
    [1, 4.8],
  ],
} as const satisfies Record<string, Profile>

/** The trunk as ellipses from the seat to the neck: frame, height and depth in it, half width, half depth. */
export const trunk = [
  ['pelvis', -13, -1, 22, 13.5],
  ['pelvis', -3, -2.5, 27.4, 17],
  ['pelvis', 8, -1.2, 27.2, 15.4],
  ['lumbar', 4, 0.5, 24, 14],
  ['lumbar', 17, 1.5, 21.8, 13],
  ['lowerChest', 2, 2, 23.5, 14.2],
  ['lowerChest', 16, 2.8, 26.5, 16],
  ['upperChest', 2, 3.4, 27.5, 16.4],
  ['upperChest', 12, 2.4, 25, 14.4],
  ['upperChest', 21, 0.4, 15.5, 10.5],
  ['neck', -1, 0.5, 9, 8.6],
] as const

/** Where on the trunk, in ellipses from the seat, the shirt ends and the collar begins. */
export const hem = 2.45
export const collar = 9.6

/** How much wider the ribs get at the top of a full breath in. */
export const breathIn = 0.11
