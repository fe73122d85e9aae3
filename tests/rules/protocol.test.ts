import { describe, expect, test } from 'vitest'
import {
  goMinutes,
  holdsLonger,
  lungTrouble,
  mayTense,
  remedies,
  soreSide,
  sources,
  standingOfRemedy,
  stretchProtocols,
  type Answers,
  type WarmthOrColdId,
} from '../../src/rules/index.ts'
import { breathing, relaxation } from '../../src/rules/tables/calm-protocols.ts'
import { shorterGoes } from '../../src/rules/tables/shorter-goes.ts'
import { aged, aWellAdult, but, has } from '../support/people.ts'

const timed = remedies.filter(({ place }) => place === 'warmth-or-cold').map(({ id }) => id as WarmthOrColdId)
const rowOf = (id: WarmthOrColdId) => remedies.find((row) => row.id === id)

const sideOf = (side: Answers['side']) => soreSide({ ...aWellAdult, ...(side && { side }) })
const planned = (id: string) => remedies.find((row) => row.id === id)?.minutes

describe('the minutes of one go', () => {
  test.each(timed)('%s: those of its row for a well adult, the least where nothing is known', (id) => {
    const [low, high] = rowOf(id)?.minutes ?? [0, 0]
    expect(goMinutes(id, aWellAdult)).toEqual([...new Set([low, high])])
    expect(goMinutes(id, {})).toEqual([low])
  })

  test.each<[string, WarmthOrColdId, Answers, readonly number[]]>([
    ['diabetes', 'wrapped-peas', has({ 'sugar-and-nerves': ['diabetes'] }), [10]],
    ['diabetes', 'warm-bath', has({ 'sugar-and-nerves': ['diabetes'] }), [10]],
    ['perhaps diabetes', 'wrapped-peas', has({ 'sugar-and-nerves': 'not-sure' }), [10]],
    ['rheumatoid arthritis', 'warm-bath', has({ bones: ['rheumatoid-arthritis'] }), [10]],
    ['a pregnancy', 'heat-pack', has({ pregnancy: ['under-20-weeks'] }), [15]],
    ['a pregnancy', 'wrapped-peas', has({ pregnancy: ['under-20-weeks'] }), [10, 15]],
    ['a fresh swelling', 'wrapped-peas', { feel: ['swollen-or-bruised'] }, [10]],
    ['slow clotting', 'wrapped-peas', has({ blood: ['bleeding-disorder'] }), [10]],
    ['asthma', 'wrapped-peas', has({ lungs: ['asthma'] }), [10, 15]],
  ])('with %s, %s', (_, id, change, minutes) => {
    expect(goMinutes(id, but(aWellAdult, change))).toEqual(minutes)
  })

  test('no row of the shorter ones speaks of a column that no remedy bears', () => {
    const borne = new Set<string>(timed.flatMap((id) => rowOf(id)?.classes ?? []))
    expect(shorterGoes.filter(({ column }) => !borne.has(column))).toEqual([])
  })
})

describe('what a protocol needs to know of a person', () => {
  test('the side that is sore, or that either may be', () => {
    expect([sideOf('left'), sideOf('right')]).toEqual(['left', 'right'])
    expect([sideOf('both'), sideOf('middle'), sideOf('not-sure'), soreSide({})]).toEqual(
      Array(4).fill('either'),
    )
  })

  test('holds last longer from 65, and not where the age is unknown', () => {
    expect([holdsLonger(aged(64)), holdsLonger(aged(65)), holdsLonger({})]).toEqual([false, true, false])
  })

  test('whether the lungs give trouble', () => {
    expect(lungTrouble(aWellAdult)).toBe('no')
    expect(lungTrouble(but(aWellAdult, has({ lungs: 'not-sure' })))).toBe('unsure')
    expect(lungTrouble(but(aWellAdult, has({ lungs: ['asthma'] })))).toBe('yes')
  })

  test('holds and tensing need answers', () => {
    expect([mayTense(aWellAdult), mayTense({})]).toEqual([true, false])
  })

  test('what the cautions say of a remedy that is started at another time', () => {
    expect(standingOfRemedy('heat-pack', aWellAdult).mark).toBe('ok')
    expect(standingOfRemedy('heat-pack', {}).mark).toBe('ask')
    const patch = but(aWellAdult, has({ takes: ['skin-patch'] }))
    expect(standingOfRemedy('heat-pack', patch)).toMatchObject({ mark: 'avoid', because: ['patch-on-skin'] })
  })
})

describe('the tables of protocols', () => {
  test('every stretch has one protocol, from its own card, in the order of the cards', () => {
    const stretches = remedies.filter(({ place }) => place === 'stretch').map(({ id }): string => id)
    expect(stretchProtocols.map(({ stretch }): string => stretch).toSorted()).toEqual(stretches.toSorted())
    expect(stretchProtocols.map(({ row }) => row)).toEqual(
      Array.from({ length: 14 }, (_, at) => `E${at + 1}`),
    )
  })

  test('every range goes up, and every source is there', () => {
    const ranges = stretchProtocols.flatMap((row) => [
      row.repeats,
      ...(row.way === 'hold' ? [row.hold] : row.parts.map(({ seconds }) => seconds)),
    ])
    expect(
      [...ranges, relaxation.tense, relaxation.letGo, relaxation.minutes].filter(([low, high]) => low > high),
    ).toEqual([])
    const named = [...stretchProtocols, breathing.slow, breathing.box, relaxation].flatMap(
      ({ source }): readonly string[] => source,
    )
    expect(named.filter((id) => !Object.hasOwn(sources, id))).toEqual([])
  })

  test('breathing and relaxing last as long as the plan says', () => {
    expect(planned('slow-breathing')).toEqual([breathing.slow.minutes, breathing.slow.minutes])
    expect(planned('box-breathing')).toEqual([breathing.box.minutes, breathing.box.minutes])
    expect(planned('muscle-relaxation')).toEqual(relaxation.minutes)
  })
})
