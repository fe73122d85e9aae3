/** Whole people, as the answers that they would give. */
import type { Answers } from '../../src/rules/index.ts'

/** What a well person says to every further question that a tick can open. Set aside where it is not asked. */
const nothingMore: Answers = {
  'chest-unsure': 'no-worse',
  effort: 'none',
  breathing: 'none',
  'nerves-unsure': 'no-worse',
  'legs-speed': 'slowly-over-weeks',
  'arm-signs': 'none',
  'since-unsure': 'no-worse',
  'hurt-by': 'accident',
  'fever-with': 'none',
  'constant-how': 'none',
  'weight-or-lump': 'none',
  'skin-strip': 'neither',
  'cramps-with': 'none',
  tummy: 'none',
  flank: 'none',
  morning: 'none',
  'both-shoulders': 'none',
  fall: 'no',
  heart: 'none',
  lungs: 'none',
  gut: 'none',
  'sugar-and-nerves': 'none',
  bones: 'none',
  blood: 'none',
  skin: 'none',
  pregnancy: 'none',
  'pregnancy-signs': 'none',
  cupboard: 'none',
  takes: 'none',
  reactions: 'none',
}

/** Thirty, in the US, a knot between the shoulder blades since lifting this morning, a towel and peas in the house. */
export const aWellAdult: Answers = {
  ...nothingMore,
  chest: 'none',
  nerves: 'none',
  since: 'none',
  exertion: 'lifting',
  timing: 'within-hours',
  feel: ['cramp-or-knot', 'changes-with-movement'],
  where: ['between-blades'],
  side: 'left',
  severity: 4,
  duration: 'under-a-day',
  age: 30,
  region: 'us',
  health: 'none',
  house: ['warm-water-and-towel', 'frozen-peas-or-ice'],
}

/** The same person with some answers changed. */
export const but = (who: Answers, ...changes: readonly Answers[]): Answers =>
  Object.assign({}, who, ...changes)

export const aWellAdultInTheUk = but(aWellAdult, { region: 'uk' })

/** Someone of this age who is otherwise well. */
export const aged = (age: number, who: Answers = aWellAdult): Answers => but(who, { age })

/** Someone with cold and painkillers in the house, who asks about them and has told of nothing against them. */
export const withPainkillers = (who: Answers, ...cupboard: Cupboard): Answers =>
  but(who, {
    house: ['frozen-peas-or-ice', 'painkillers'],
    cupboard: hasSome(cupboard) ? cupboard : 'none',
  })

/** Something warm as well. */
export const andAWarmTowel: Answers = { house: ['warm-water-and-towel', 'frozen-peas-or-ice', 'painkillers'] }

type CupboardOption = Exclude<NonNullable<Answers['cupboard']>, string>[number]
type Cupboard = readonly CupboardOption[]
const hasSome = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0

const groups = {
  heart: 'heart-or-vessels',
  lungs: 'lungs',
  gut: 'stomach-liver-kidney',
  'sugar-and-nerves': 'diabetes-or-nerves',
  bones: 'bones-or-joints',
  blood: 'cancer-blood-immune',
  skin: 'skin-or-cold',
  pregnancy: 'pregnancy',
  takes: 'medicines-that-matter',
} as const
type History = Pick<Answers, keyof typeof groups>

/** Illnesses, pregnancy and medicines, with the groups of health that open them. */
export const has = (history: History): Answers => {
  const opened = (Object.keys(groups) as (keyof typeof groups)[]).filter((id) => history[id] !== undefined)
  const health = opened.map((id) => groups[id])
  return { ...history, health: hasSome(health) ? health : 'none' }
}

/** Everything that warms or cools, in one house. */
export const everythingWarmAndCold: Answers = {
  house: [
    'warm-water-and-towel',
    'heat-pack-or-bottle',
    'electric-pad',
    'shower',
    'bath',
    'hot-tub',
    'frozen-peas-or-ice',
    'gel-pack',
  ],
}
