import { choice, several } from '../language/question.ts'
import { chest } from './chest.ts'

export { chest }

/** The one clarifying question of SI-04, asked at once after a list of danger signs was left unsure. */
const clarify = <const Id extends string>(id: Id, list: typeof chest | typeof nerves | typeof since) =>
  choice(id, { options: ['very-ill-or-worse', 'no-worse'], unsure: false, askIf: list.leftUnsure })

/** RF-03: which kind of pain on effort. */
export const effort = several('effort', {
  options: ['there-now-or-at-rest', 'over-fifteen-minutes', 'more-often', 'over-forty-with-risk'],
  askIf: chest.includes('comes-with-effort'),
})

/** RF-07, RF-23: what comes with pain on breathing in. */
export const breathing = several('breathing', {
  options: ['coughing-blood', 'swollen-leg', 'pregnant-or-new-baby', 'clot-risk', 'cough-and-fever'],
  askIf: chest.includes('hurts-to-breathe-in'),
})

/** RF-06, RF-09, RF-10, RF-13, RF-20, RF-22, RF-29, and whoever is in danger of their own hand. */
export const nerves = several('nerves', {
  options: [
    'face-speech-or-one-side',
    'new-neck-pain-and-dizzy',
    'legs-or-hands',
    'numb-bottom-or-toilet',
    'jaw-or-back-rigid',
    'arm-or-belt',
    'muscle-hard-or-arms-stuck',
    'overdose-or-crisis',
  ],
})

/** RF-09: how fast the weakness came. */
export const legsSpeed = choice('legs-speed', {
  options: ['hours-or-days', 'slowly-over-weeks'],
  askIf: nerves.includes('legs-or-hands'),
})

/** RF-29, RF-36: what runs down the arm or round the chest. */
export const armSigns = several('arm-signs', {
  options: ['weak-or-getting-worse', 'belt-round-chest', 'tingling-or-numb', 'inner-arm-and-smoker'],
  askIf: nerves.includes('arm-or-belt'),
})

/** RF-11, RF-12, RF-14 to RF-16, RF-21, RF-25, RF-37. */
export const since = several('since', {
  options: [
    'crash-or-bad-fall',
    'fever-or-very-ill',
    'dark-pee',
    'black-poo-or-vomiting-blood',
    'medicine-reaction',
    'nothing-eases-it',
    'worse-for-over-a-week',
    'weight-loss-or-lump',
  ],
})

/** RF-12: what comes with the fever. */
export const feverWith = several('fever-with', {
  options: [
    'stiff-neck',
    'bad-headache',
    'light-hurts',
    'rash-that-stays',
    'confused',
    'fast-breathing',
    'blue-or-blotchy',
  ],
  askIf: since.includes('fever-or-very-ill'),
})

/** RF-21, RF-25, RF-37: what "nothing eases it" means. */
export const constantHow = several('constant-how', {
  options: ['same-in-any-position', 'wakes-me-and-turning-does-not-help'],
  askIf: since.includes('nothing-eases-it'),
})

/** RF-25, RF-37: weight or shape. */
export const weightOrLump = several('weight-or-lump', {
  options: ['losing-weight', 'lump', 'back-changed-shape'],
  askIf: since.includes('weight-loss-or-lump'),
})

export const chestUnsure = clarify('chest-unsure', chest)
export const nervesUnsure = clarify('nerves-unsure', nerves)
export const sinceUnsure = clarify('since-unsure', since)
