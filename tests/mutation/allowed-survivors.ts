type Survivor = readonly [name: string, reason: string]

const besideTheNeck =
  'the one card that arches is the chair-back lean, which bends the neck too: the mark for the neck in the same row is as strict'
const besideTheKneeling =
  'every card done kneeling also rounds, twists or reaches: a mark for one of these in the same row is as strict'
const besideTheKidney =
  'the row "kidney" holds for everyone with severe kidney disease, and its mark in this column is as strict'

/** No person can tell these faults from the table as it stands. */
const equivalent: readonly Survivor[] = [
  ['severe-kidney: anti-inflammatory-tablet ask', besideTheKidney],
  ['severe-kidney: anti-inflammatory-gel ok', besideTheKidney],
  ['severe-kidney: salicylate ok', besideTheKidney],
  ['fresh-swelling-and-stretching: arching ask', besideTheNeck],
  ['neck-at-risk: arching ask', besideTheNeck],
  ['arm-signs-and-stretching: arching ask', besideTheNeck],
  ['operation-and-stretching: arching ok', besideTheNeck],
  ['bleeding-and-stretching: arching ask', besideTheNeck],
  ['vessels-and-neck: arching ask', besideTheNeck],
  ['heart-and-pressure: without heart-operation', 'fresh-scar holds for it too, with marks as strict'],
  ['fresh-swelling-and-stretching: kneeling ask', besideTheKneeling],
  ['thin-bones: kneeling ask', besideTheKneeling],
  ['operation-and-stretching: kneeling ok', besideTheKneeling],
  ['bleeding-and-stretching: kneeling ok', besideTheKneeling],
]

/** Marks that no scenario holds fast, because the clinical reference would have them stricter than the table. */
const undecided: readonly Survivor[] = [
  [
    'fresh-swelling-and-stretching: rib-breathing ask',
    '5.1 holds off every exercise; rib breathing is withheld all the same, because it only helps an injury that is not fresh',
  ],
  [
    'arm-signs-and-stretching: rounding ask',
    '5.2 (E6) leaves rounding out with signs of a disc; nobody with signs down the arm is given exercises (SI-13)',
  ],
]

/** The faults of the tables that no scenario notices, each with the reason. */
export const allowedSurvivors: readonly Survivor[] = [...equivalent, ...undecided]
