import { describe, expect, test } from 'vitest'
import {
  beforeDose,
  doseAlarmRows,
  doseAlarms,
  doseStanding,
  redFlags,
  type Answers,
  type Dose,
  type DoseAlarm,
  type DoseRegion,
} from '../../src/rules/index.ts'
import { but, has } from '../support/people.ts'
import { had, hour, minute, situation, well } from './dose-clock-people.ts'

const evening = Date.parse('2026-06-10T22:10+01:00')
const day = 24 * hour

/** Doses of the same thing, so many hours after the evening. */
const at = (hours: readonly number[], product: string, count = 1, milligrams?: number): readonly Dose[] =>
  hours.map((after) => had(evening + after * hour, product, count, milligrams))

const kinds = (region: DoseRegion, log: readonly Dose[], dose: Dose, answers?: Answers) =>
  beforeDose(situation(region, dose.at, log, answers && { answers }), dose).map(({ kind }) => kind)

const raised = (region: DoseRegion, log: readonly Dose[], now: number, answers: Answers = well[region]) =>
  doseAlarms(log, region, now, answers)

const ids = (alarms: readonly DoseAlarm[]) => alarms.map(({ id, urgency }) => `${id} ${urgency}`)

describe('what a pharmacist would say before the dose', () => {
  test.each<[string, DoseRegion, readonly Dose[], Dose, readonly string[]]>([
    ['the first one: nothing', 'uk', [], had(evening, 'paracetamol', 2, 500), []],
    [
      'paracetamol again after 3 hours 59 in the UK: too soon',
      'uk',
      at([0], 'paracetamol', 2, 500),
      had(evening + 4 * hour - minute, 'paracetamol', 2, 500),
      ['too-soon'],
    ],
    [
      'paracetamol again after 4 hours in the UK: nothing',
      'uk',
      at([0], 'paracetamol', 2, 500),
      had(evening + 4 * hour, 'paracetamol', 2, 500),
      [],
    ],
    [
      'acetaminophen again after 4 hours in the US: too soon',
      'us',
      at([0], 'paracetamol', 2, 500),
      had(evening + 4 * hour, 'paracetamol', 2, 500),
      ['too-soon'],
    ],
    [
      'the fourth two tablets of a UK day: the last for now',
      'uk',
      at([0, 4, 8], 'paracetamol', 2, 500),
      had(evening + 12 * hour, 'paracetamol', 2, 500),
      ['would-be-the-last-allowed'],
    ],
    [
      'the fifth: too much',
      'uk',
      at([0, 4, 8, 12], 'paracetamol', 2, 500),
      had(evening + 16 * hour, 'paracetamol', 2, 500),
      ['too-much'],
    ],
    [
      'the fifth, once the first is a day old: nothing',
      'uk',
      at([0, 4, 8, 12], 'paracetamol', 2, 500),
      had(evening + day, 'paracetamol', 2, 500),
      [],
    ],
    [
      'two tablets on top of cold sachets that hold it too: too much',
      'uk',
      at([0, 4, 8, 12], 'cold-remedy-with-paracetamol', 1, 1000),
      had(evening + 16 * hour, 'paracetamol', 2, 500),
      ['too-much'],
    ],
    [
      'the third two tablets of ibuprofen: the last for now',
      'us',
      at([0, 6], 'ibuprofen', 2, 200),
      had(evening + 12 * hour, 'ibuprofen', 2, 200),
      ['would-be-the-last-allowed'],
    ],
    ['three tablets of ibuprofen at once', 'us', [], had(evening, 'ibuprofen', 3, 200), ['too-much-at-once']],
    [
      'ibuprofen on the fourth day: too many days',
      'us',
      at([0, 24, 48], 'ibuprofen', 1, 200),
      had(evening + 72 * hour, 'ibuprofen', 1, 200),
      ['too-many-days'],
    ],
    [
      'ibuprofen after naproxen: a second one',
      'us',
      at([0], 'naproxen', 1, 220),
      had(evening + 12 * hour, 'ibuprofen', 1, 200),
      ['second-anti-inflammatory'],
    ],
    [
      'ibuprofen after a gel: a second one',
      'uk',
      at([0], 'diclofenac-gel'),
      had(evening + 12 * hour, 'ibuprofen', 1, 200),
      ['second-anti-inflammatory'],
    ],
    [
      'ibuprofen after a salicylate rub: a second one',
      'uk',
      at([0], 'salicylate-rub'),
      had(evening + 12 * hour, 'ibuprofen', 1, 200),
      ['second-anti-inflammatory'],
    ],
    [
      'ibuprofen after a cold remedy that may hold one: a second one',
      'uk',
      at([0], 'cold-remedy-unsure'),
      had(evening + 12 * hour, 'ibuprofen', 1, 200),
      ['second-anti-inflammatory'],
    ],
    [
      'paracetamol after ibuprofen: nothing',
      'uk',
      at([0], 'ibuprofen', 1, 200),
      had(evening + hour, 'paracetamol', 2, 500),
      [],
    ],
    ['paracetamol where we know no label', 'eu', [], had(evening, 'paracetamol', 1, 500), ['no-label']],
    ['co-codamol', 'uk', [], had(evening, 'co-codamol', 2), ['never-suggested']],
  ])('%s', (_, region, log, dose, expected) => {
    expect(kinds(region, log, dose)).toEqual(expected)
  })

  test('a dose between two that were logged is weighed against both', () => {
    const log = at([0, 6], 'ibuprofen', 1, 200)
    const between = had(evening + 4 * hour, 'ibuprofen', 1, 200)
    const warnings = beforeDose(situation('us', evening + 10 * hour, log), between)
    expect(warnings).toMatchObject([{ kind: 'too-soon', notBefore: evening + 12 * hour }])
  })

  test('a corrected entry takes the place of the mistaken one', () => {
    const [mistaken] = at([0], 'ibuprofen', 2, 200)
    if (!mistaken) throw new Error('No dose')
    const corrected = { ...mistaken, at: evening - hour }
    expect(beforeDose(situation('us', evening, [mistaken]), corrected)).toEqual([])
  })

  test('a time to come is told', () => {
    const dose = had(evening + minute, 'paracetamol', 1, 500)
    expect(beforeDose(situation('uk', evening, []), dose)).toMatchObject([{ kind: 'in-the-future' }])
  })

  test.each<[string, Answers, string, string]>([
    ['on warfarin', has({ takes: ['warfarin'] }), 'ibuprofen', 'kept-from-you'],
    ['with an ulcer', has({ gut: ['ulcer-or-bleed'] }), 'ibuprofen', 'kept-from-you'],
    ['not sure about reactions', { reactions: 'not-sure' }, 'ibuprofen', 'kept-from-you'],
    ['who should be seen today', { severity: 10 }, 'paracetamol', 'ask-first'],
    ['on a strong painkiller', has({ takes: ['strong-painkiller'] }), 'paracetamol', 'ask-first'],
  ])('someone %s is told before %s is logged', (_, change, product, kind) => {
    expect(kinds('uk', [], had(evening, product, 1, 200), but(well.uk, change))).toContain(kind)
  })
})

describe('what has been had already', () => {
  test.each<[string, DoseRegion, readonly Dose[], readonly string[]]>([
    ['4,000 mg of paracetamol in the UK', 'uk', at([0, 4, 8, 12], 'paracetamol', 2, 500), []],
    [
      'one tablet more within the 24 hours',
      'uk',
      at([0, 4, 8, 12, 16], 'paracetamol', 2, 500).toSpliced(4, 1, ...at([16], 'paracetamol', 1, 500)),
      ['too-much-paracetamol now'],
    ],
    ['the same, a day after the first', 'uk', at([0, 4, 8, 12, 24], 'paracetamol', 2, 500), []],
    ['3,000 mg in the US', 'us', at([0, 6, 12], 'paracetamol', 2, 500), []],
    [
      '3,500 mg in the US',
      'us',
      at([0, 6, 12, 18], 'paracetamol', 2, 500).toSpliced(3, 1, ...at([18], 'paracetamol', 1, 500)),
      ['too-much-paracetamol now'],
    ],
    ['3,250 mg in the US of the 325 mg pack', 'us', at([0, 4, 8, 12, 16], 'paracetamol', 2, 325), []],
    ['4,000 mg elsewhere', 'elsewhere', at([0, 4, 8, 12], 'paracetamol', 2, 500), []],
    [
      '5,000 mg elsewhere',
      'elsewhere',
      at([0, 4, 8, 12, 16], 'paracetamol', 2, 500),
      ['too-much-paracetamol now'],
    ],
    [
      'eight tablets of paracetamol at once',
      'uk',
      at([0], 'paracetamol', 8, 500),
      ['too-much-paracetamol now'],
    ],
    ['1,200 mg of ibuprofen', 'uk', at([0, 6, 12], 'ibuprofen', 2, 200), []],
    [
      '1,400 mg of ibuprofen',
      'uk',
      at([0, 6, 12, 18], 'ibuprofen', 2, 200).toSpliced(3, 1, ...at([18], 'ibuprofen', 1, 200)),
      ['too-much-swallowed now'],
    ],
    ['660 mg of naproxen: more than we plan, within its label', 'us', at([0, 8, 16], 'naproxen', 1, 220), []],
    ['880 mg of naproxen', 'us', at([0, 6, 12, 18], 'naproxen', 1, 220), ['too-much-swallowed now']],
    ['five layers of gel', 'uk', at([0, 4, 8, 12, 16], 'diclofenac-gel'), ['too-much-on-skin today']],
    ['aspirin beyond any label', 'us', at([0, 4, 8, 12, 16], 'aspirin', 2, 500), ['too-much-swallowed now']],
  ])('%s', (_, region, log, expected) => {
    expect(ids(raised(region, log, (log.at(-1)?.at ?? 0) + hour))).toEqual(expected)
  })

  test('what may be too much is an alarm too, and says that it is not sure', () => {
    const [alarm] = raised('uk', at([0, 4, 8], 'paracetamol', 2), evening + 9 * hour)
    expect(alarm).toMatchObject({ id: 'too-much-paracetamol', urgency: 'now', sure: false })
  })

  test('two tablets of a strength that is not known are no overdose by themselves', () => {
    expect(raised('uk', at([0], 'paracetamol', 2), evening)).toEqual([])
  })

  test('it stands for three days, though the 24 hours are long over, and no time is given meanwhile', () => {
    const log = at([0], 'paracetamol', 12, 500)
    expect(raised('uk', log, evening + 3 * day - 1)).toHaveLength(1)
    expect(raised('uk', log, evening + 3 * day)).toEqual([])
    const { clocks } = doseStanding(situation('uk', evening + 30 * hour, log))
    expect(clocks[0]?.next).toEqual({ kind: 'ask-pharmacist', why: { because: 'over-the-label' } })
  })

  test('taking the entry back takes the alarm back', () => {
    const log = at([0], 'paracetamol', 12, 500)
    expect(raised('uk', log.slice(1), evening)).toEqual([])
  })

  test('entries to come count as had now, and make it unsure', () => {
    const log = at([24, 48, 72, 96, 120], 'paracetamol', 2, 500)
    expect(raised('uk', log, evening)).toMatchObject([{ id: 'too-much-paracetamol', sure: false }])
  })

  test('the most urgent comes first', () => {
    const log = [...at([0, 1, 2, 3, 4], 'diclofenac-gel'), ...at([5], 'paracetamol', 12, 500)]
    expect(raised('uk', log, evening + 6 * hour).map(({ urgency }) => urgency)).toEqual(['now', 'today'])
  })

  test.each<[string, Answers, string, readonly string[]]>([
    [
      'ibuprofen on a blood thinner',
      has({ takes: ['other-blood-thinner'] }),
      'ibuprofen',
      ['not-for-you today'],
    ],
    [
      'a rub with a salicylate on warfarin',
      has({ takes: ['warfarin'] }),
      'salicylate-rub',
      ['not-for-you today'],
    ],
    ['ibuprofen in pregnancy', has({ pregnancy: ['from-20-weeks'] }), 'ibuprofen', ['not-for-you today']],
    ['what a pharmacist should be asked about', has({ takes: ['antidepressant'] }), 'ibuprofen', []],
    ['what the person is not sure of', { takes: 'not-sure' }, 'ibuprofen', []],
    ['the very one that they told of', has({ takes: ['anti-inflammatory-already'] }), 'ibuprofen', []],
    ['paracetamol at seventeen', { age: 17 }, 'paracetamol', []],
    ['paracetamol on a blood thinner', has({ takes: ['other-blood-thinner'] }), 'paracetamol', []],
  ])('%s', (_, change, product, expected) => {
    const log = [had(evening, product, 1, product === 'paracetamol' ? 500 : 200)]
    expect(ids(raised('uk', log, evening + hour, but(well.uk, change)))).toEqual(expected)
  })

  test('the log is never less urgent than the tick for too many painkillers, and every row leans on a source', () => {
    const tick = redFlags.find(({ id }) => id === 'overdose-or-crisis')?.urgency
    for (const { id, urgency, source } of doseAlarmRows) {
      if (id.startsWith('too-much') && id !== 'too-much-on-skin') expect(urgency).toBe(tick)
      expect(['now', 'today']).toContain(urgency)
      expect(source.length).toBeGreaterThan(0)
    }
  })
})
