/** Pieces of advice and remedies that would contradict each other in one plan, read from their words by a person. */
import type { Remedy } from '../../../src/rules/language/row.ts'
import type { Model } from '../model.ts'
import { broken, type Claim, type Promised } from './promise.ts'

type Which = (remedy: Remedy) => boolean

const anyHeat: Which = ({ kind }) => kind === 'heat'
const warmOrCold: Which = ({ place }) => place === 'warmth-or-cold'
const rub: Which = ({ onSkin }) => onSkin === true
const named =
  (...ids: readonly string[]): Which =>
  ({ id }) =>
    ids.includes(id)
const moves =
  (...classes: readonly Remedy['classes'][number][]): Which =>
  (remedy) =>
    remedy.classes.some((column) => classes.includes(column))
const stretching: Which = ({ place, id }) =>
  place === 'stretch' || id === 'gentle-yoga' || id === 'cramp-stretch'

/** What the words of an advice say not to do, and the remedies that would be doing it. */
const against: Readonly<Record<string, readonly Which[]>> = {
  'heat-massage-alcohol': [anyHeat, named('ice-massage')],
  'massage-and-thin-blood': [named('ice-massage')],
  'sore-skin-care': [warmOrCold, rub],
  'patch-and-heat': [anyHeat],
  'bending-and-twisting': [moves('rounding', 'twisting')],
  'liver-and-paracetamol': [named('paracetamol')],
  'pregnant-comfort': [
    named('hot-tub', 'ibuprofen', 'naproxen', 'anti-inflammatory-gel', 'salicylate-patch'),
  ],
  'ask-about-pressure': [named('ibuprofen', 'naproxen')],
}

/** Remedies that contradict each other. */
const remediesApart: readonly (readonly [Which, Which])[] = [
  [named('rest-then-move'), stretching],
  [rub, anyHeat],
]

const noContradiction: Promised = {
  id: 'no contradiction',
  says: 'No two pieces of advice in one plan contradict each other',
  breaches: (model: Model) => {
    const { rules, offers } = model
    const advised = rules.advice.flatMap((row) =>
      rules.remedies
        .filter((remedy) => against[row.id]?.some((which) => which(remedy)))
        .map((remedy): Claim => [`${row.id} and ${remedy.id}`, () => offers.beside(row, remedy.id)]),
    )
    const both = remediesApart.flatMap(([a, b]) =>
      rules.remedies
        .filter(a)
        .flatMap((one) =>
          rules.remedies
            .filter(b)
            .map((other): Claim => [`${one.id} and ${other.id}`, () => offers.together(one.id, other.id)]),
        ),
    )
    return broken(model, [...advised, ...both])
  },
}

export const promisesOfAdvice: readonly Promised[] = [noContradiction]
