import { all, always, any } from '../../src/rules/language/condition.ts'
import { amount, choice, several } from '../../src/rules/language/question.ts'
import { cautions, clue, fact, redFlag, remedy } from '../../src/rules/language/row.ts'
import type { Answers } from '../../src/rules/questionnaire.ts'
import { ruleSet, type RuleSet } from '../../src/rules/rule-set.ts'
import { fillIn } from '../../src/rules/sheet.ts'

/** Rules so small that every outcome can be worked out by hand. */

export const chest = choice('chest', { options: ['pain', 'no-pain'] })
export const ill = several('ill', { options: ['heart', 'skin'], history: true, askIf: chest.is('no-pain') })
export const ache = choice('ache', { options: ['dull', 'sharp', 'burning'] })
export const how = amount('how', { range: [0, 10] })
const kind = fact(
  'kind',
  [
    ['bad', all(ache.is('sharp'), how.atLeast(7))],
    ['odd', ache.is('burning')],
  ],
  'plain',
)
export const points = (worth: number) => ({ question: 'points', atLeast: worth }) as const

export const source = ['policy'] as const
export const step = { classes: [], needs: always, helps: always, firstChoice: always, source } as const

export const small = {
  ...ruleSet,
  pages: [
    { id: 'p-chest', questions: [chest] },
    { id: 'p-ill', questions: [ill] },
    { id: 'p-ache', questions: [ache, how] },
  ],
  facts: [kind],
  clues: [
    clue({ id: 'sharp', points: 1, when: ache.is('sharp'), ifUnsure: 'counts' }),
    clue({ id: 'ill-heart', points: 2, when: ill.includes('heart'), ifUnsure: 'no-change' }),
  ],
  redFlags: [
    redFlag({
      id: 'pain',
      row: 'a',
      urgency: 'now',
      nature: 'heart-or-lungs',
      when: chest.is('pain'),
      source,
    }),
    redFlag({
      id: 'burns',
      row: 'b',
      urgency: 'today',
      nature: 'mechanical',
      when: ache.is('burning'),
      source,
    }),
    redFlag({
      id: 'adds-up',
      row: 'c',
      urgency: 'within-days',
      nature: 'mechanical',
      when: points(3),
      source,
    }),
    redFlag({
      id: 'severe',
      row: 'd',
      urgency: 'within-days',
      nature: 'cancer',
      when: how.atLeast(9),
      source,
    }),
  ],
  cautions: cautions(
    ['heat', 'cold'],
    [
      { id: 'skin', when: ill.includes('skin'), marks: ['avoid', 'ask'], source },
      { id: 'heart', when: ill.includes('heart'), marks: ['ok', 'ask'], source },
    ],
  ),
  remedies: [
    remedy({ ...step, id: 'warm', place: 'warmth-or-cold', kind: 'heat', classes: ['heat'] }),
    remedy({ ...step, id: 'cool', place: 'warmth-or-cold', kind: 'cold', classes: ['cold'] }),
    remedy({
      ...step,
      id: 'both',
      place: 'stretch',
      kind: 'movement',
      classes: ['heat', 'cold'],
      helps: kind.is('plain'),
    }),
  ],
  advice: [
    { id: 'avoid-it', part: 'avoid', when: always, source },
    { id: 'watch-it', part: 'watch', when: always, source },
    { id: 'know-it', part: 'know', when: always, source },
    { id: 'use-it', part: 'use', when: always, source },
    { id: 'prevent-it', part: 'prevent', when: always, source },
    { id: 'if-severe', part: 'know', when: how.atLeast(5), source },
    { id: 'if-burning', part: 'know', when: ache.is('burning'), source },
  ],
  handedOver: any(chest.is('pain')),
} as unknown as RuleSet

export const given = (answers: Record<string, unknown>) => answers as unknown as Answers
export const sheetOf = (answers: Record<string, unknown>) => fillIn(given(answers), small)
