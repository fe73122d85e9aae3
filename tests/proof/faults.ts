/** One fault or more for each promise, planted in a copy of the rules. A proof that does not find them is no proof. */
import { always, type Condition } from '../../src/rules/language/condition.ts'
import type { CautionClass, RedFlag, Remedy } from '../../src/rules/language/row.ts'
import { ruleSet, type RuleSet } from '../../src/rules/rule-set.ts'
import { policy as ourPolicy, type Policy } from './policy.ts'

export interface Fault {
  readonly promise: string
  readonly what: string
  readonly rules: RuleSet
  readonly policy: Policy
}

type Change = Partial<RuleSet>

const inRules = (promise: string, what: string, change: Change): Fault => ({
  promise,
  what,
  rules: { ...ruleSet, ...change },
  policy: ourPolicy,
})
const inPolicy = (promise: string, what: string, change: Partial<Policy>): Fault => ({
  promise,
  what,
  rules: ruleSet,
  policy: { ...ourPolicy, ...change },
})

const { redFlags, cautions, remedies, labels, advice, pages } = ruleSet
const without = <Row extends { readonly id: string }>(rows: readonly Row[], ...ids: readonly string[]) =>
  rows.filter(({ id }) => !ids.includes(id))
const flag = (id: string, change: Partial<RedFlag>) =>
  redFlags.map((row) => (row.id === id ? { ...row, ...change, id: row.id } : row))
const when = (id: string, add: (before: Condition) => Condition) =>
  flag(id, { when: add(redFlags.find((row) => row.id === id)?.when ?? always) })
const caution = (id: string, column: CautionClass) =>
  cautions.map((row) => (row.id === id ? { ...row, marks: { ...row.marks, [column]: 'ok' as const } } : row))
const classesOf = (id: string, classes: readonly CautionClass[]) =>
  remedies.map((row) => (row.id === id ? { ...row, classes } : row))
const [anyFlag] = redFlags
const [anyRemedy] = remedies
const oneMoreFlag = (change: Partial<RedFlag>): Change =>
  anyFlag ? { redFlags: [...redFlags, { ...anyFlag, ...change, id: 'planted' as never }] } : {}
const oneMoreRemedy = (id: string): Change => {
  const planted = {
    ...anyRemedy,
    id,
    place: 'next-day',
    kind: 'calm',
    classes: [],
    needs: always,
    helps: always,
    firstChoice: always,
  }
  return { remedies: [...remedies, planted as unknown as Remedy<never>] }
}
const reads = (question: string, row: RedFlag): boolean =>
  JSON.stringify(row.when).includes(`"question":"${question}"`)

export const faults: readonly Fault[] = [
  inPolicy('SI-01', 'the first raised row decides', { decides: 'the first' }),
  inPolicy('SI-01', 'an alarm of today keeps its plan', { planUpTo: 'now' }),
  inRules('SI-01', 'four weak signs are no longer today', { redFlags: without(redFlags, 'many-weak-signs') }),
  inRules('SI-01', 'the UK rule forgets the age', { redFlags: without(redFlags, 'uk-age') }),
  inRules('SI-02', 'a row holds only of those without another', {
    redFlags: when('same-in-any-position', (before) => ({
      all: [before, { question: 'feel', is: ['none'] }],
    })),
  }),
  inRules('SI-02 (half-way)', 'a row holds only of those without another', {
    redFlags: when('arm-or-belt', (before) => ({ all: [before, { question: 'chest', is: ['none'] }] })),
  }),
  inRules('SI-04', 'a doubt about the chest is only within days', {
    redFlags: redFlags.map((row) =>
      reads('chest', row) ? { ...row, ifUnsure: 'within-days' as const } : row,
    ),
  }),
  inPolicy('SI-04', 'red flags hear a doubt about history', { historyDoubtIsNone: false }),
  inRules('SI-04', 'no clarifying question', {
    pages: pages.filter(({ id }) => id !== 'nerves-unsure'),
    redFlags: without(redFlags, 'unsure-and-very-ill'),
  }),
  inRules('SI-05', 'sudden pain counts only where nothing was lifted', {
    redFlags: when('sudden-or-tearing', (before) => ({
      all: [before, { question: 'exertion', is: ['nothing'] }],
    })),
  }),
  inRules('SI-09', 'children are left to themselves', { redFlags: without(redFlags, 'under-16') }),
  inRules('SI-03', 'diabetes counts only without another illness', {
    cautions: cautions.map((row) =>
      row.id === 'diabetes'
        ? { ...row, when: { all: [row.when, { question: 'blood', is: ['none'] }] } }
        : row,
    ),
  }),
  inPolicy('no remedy with a caution', 'a doubt does not restrain', { doubtRestrains: false }),
  inRules('no remedy with a caution', 'slow breathing has a caution that its fixed place ignores', {
    remedies: classesOf('slow-breathing', ['rib-breathing']),
  }),
  inPolicy('SI-06', 'all medicines that fit', { medicinesAtOnce: 'all' }),
  inRules('SI-06', 'no caution for who takes one already', {
    cautions: without(cautions, 'anti-inflammatory-already'),
  }),
  inRules('SI-07', 'a reaction does not keep the salicylate off', {
    cautions: caution('anti-inflammatory-reaction', 'salicylate'),
  }),
  inRules('SI-08', 'the hot tub is called a heat pack', { remedies: classesOf('hot-tub', ['heat']) }),
  inRules('SI-08', 'trying for a baby is forgotten', { cautions: without(cautions, 'trying') }),
  inRules('SI-09', 'the young are forgotten', {
    cautions: without(cautions, 'under-18'),
    handedOver: { question: 'reactions', includes: ['other-allergy'] },
  }),
  inRules('SI-10', 'hydrocortisone is a remedy', oneMoreRemedy('hydrocortisone')),
  inPolicy('SI-11', 'a rub does not take heat away', { skinForbidsHeat: false }),
  inRules('SI-11', 'no caution for a medicine patch', { cautions: without(cautions, 'patch-on-skin') }),
  inRules('SI-12', 'one tablet too many', {
    labels: labels.map((label) => ({ ...label, most: label.most + 1 })),
  }),
  inPolicy('SI-13', 'comfort for the belly too', { comfortable: ['mechanical', 'visceral'] }),
  inRules('SI-15', 'aspirin is a remedy', oneMoreRemedy('aspirin')),
  inRules('one assessment, one step', 'medicines are the only remedies', {
    remedies: remedies.filter(({ place }) => place === 'medicine'),
  }),
  inRules('one assessment, one step', 'who waits is told nothing', {
    advice: without(advice, 'borrowed-tablets'),
  }),
  inRules('no contradiction', 'thin bones may bend', { cautions: caution('thin-bones', 'rounding') }),
  inPolicy('no contradiction', 'heat beside a rub', { skinForbidsHeat: false }),
  inPolicy('finishing early', 'a question is set aside too soon', { setsAsideTooSoon: true }),
  inRules(
    'every row can fire',
    'a row asks for two ages',
    oneMoreFlag({
      when: {
        all: [
          { question: 'age', under: 10 },
          { question: 'age', atLeast: 60 },
        ],
      },
    }),
  ),
  inRules(
    'no row is swallowed',
    'a row within another',
    oneMoreFlag({ urgency: 'today', when: { question: 'nerves', includes: ['overdose-or-crisis'] } }),
  ),
]
