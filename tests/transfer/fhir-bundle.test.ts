import * as fc from 'fast-check'
import { Fhir } from 'fhir'
import { describe, expect, test, vi } from 'vitest'
import { sectionsOf } from '../../src/content/for-the-doctor/index.ts'
import type { Entry } from '../../src/journal/entry.ts'
import type { Present } from '../../src/journal/episodes.ts'
import { bundleWords } from '../../src/screens/doctor/bundle-words.ts'
import { summaryOf } from '../../src/summary/index.ts'
import { escaped } from '../../src/transfer/fhir/bundle.ts'
import type { Bundle, Resource } from '../../src/transfer/fhir/bundle-resource.ts'
import { toBundle } from '../../src/transfer/index.ts'
import { aWellAdult, but, has, withPainkillers } from '../support/people.ts'
import { aDevice, now } from './drawn.ts'

// A validator that is not ours reads hundreds of documents.
vi.setConfig({ testTimeout: 120_000 })

const telling = { language: 'en-GB', region: 'uk' } as const

const made = (present: Present, records: readonly unknown[] = []) => {
  const entries = (records as readonly Entry[]).filter(({ gone }) => !gone).toSorted((a, b) => a.at - b.at)
  const summary = summaryOf(present, entries, now, 'Europe/London')
  let ids = 0
  const newId = () => String((ids += 1)).padStart(32, '0')
  return {
    summary,
    bundle: toBundle(summary, sectionsOf(summary, telling), bundleWords(summary, telling), newId),
  }
}

const at = now - 3_600_000
const present = { confirmedAt: at, begunAt: at - 1, spasmAt: at - 1 }
const someone = made(
  {
    ...present,
    answers: but(
      withPainkillers(aWellAdult, 'paracetamol'),
      has({ takes: ['warfarin'], pregnancy: ['under-20-weeks'] }),
      { reactions: ['paracetamol-reaction', 'under-50-kg'], nerves: 'not-sure' },
    ),
  },
  [
    { kind: 'dose', id: 'd', at: at + 1, written: at + 1, product: 'paracetamol', count: 2, milligrams: 500 },
    { kind: 'pain', id: 'p', at: at + 2, written: at + 2, pain: 3 },
  ],
)

/** What a validator from outside finds wrong. */
const faultsOf = (resource: object): readonly unknown[] =>
  new Fhir()
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')

const resourcesIn = ({ entry }: Bundle) => entry.map(({ resource }) => resource)
const ofType = (bundle: Bundle, type: string): readonly Resource[] =>
  resourcesIn(bundle).filter(({ resourceType }) => resourceType === type)

/** Every reference in a value, wherever it stands. */
const referencesIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'reference' && typeof inner === 'string' ? [inner] : referencesIn(inner),
      )

/** What the standard demands of a document, and the validator does not know. */
const broken = (bundle: Bundle): readonly string[] => {
  const urls = bundle.entry.map(({ fullUrl }) => fullUrl)
  const [composition, ...others] = bundle.entry
  const named = new Set(referencesIn(resourcesIn(bundle)))
  const sections = (composition?.resource['section'] ?? []) as readonly {
    text?: object
    entry?: readonly object[]
  }[]
  const fails: readonly (readonly [string, boolean])[] = [
    ['bdl-7', new Set(urls).size !== urls.length],
    ['bdl-9', !bundle.identifier.system || !bundle.identifier.value],
    ['bdl-10', !bundle.timestamp],
    ['bdl-11', composition?.resource.resourceType !== 'Composition'],
    ['a reference that leads nowhere', [...named].some((url) => !urls.includes(url))],
    ['a resource that nothing leads to', others.some(({ fullUrl }) => !named.has(fullUrl))],
    [
      'a name that is no UUID',
      urls.some((url) => !/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(url)),
    ],
    ['cmp-1', sections.some(({ text, entry }) => !text && !entry)],
    ['an empty list', JSON.stringify(bundle).includes('[]')],
    [
      'obs-6',
      ofType(bundle, 'Observation').some(
        (one) => 'dataAbsentReason' in one && Object.keys(one).some((key) => key.startsWith('value')),
      ),
    ],
    [
      'an observation without a value',
      ofType(bundle, 'Observation').some(
        (one) => !Object.keys(one).some((key) => key.startsWith('value') || key === 'dataAbsentReason'),
      ),
    ],
    ['ait-1', ofType(bundle, 'AllergyIntolerance').some((one) => !one['clinicalStatus'])],
    ['who the person is', Object.keys(ofType(bundle, 'Patient')[0] ?? {}).join() !== 'resourceType'],
  ]
  return fails.flatMap(([law, isBroken]) => (isBroken ? [law] : []))
}

describe('the page for the doctor as a document of FHIR R4', () => {
  test('is valid to a validator that is not ours, whatever was told', () => {
    fc.assert(
      fc.property(aDevice, (here) => {
        const { bundle } = made(here as Present, here.records)
        expect(faultsOf(bundle)).toEqual([])
        expect(broken(bundle)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('and the validator sees what is wrong in any of its parts', () => {
    const { bundle } = someone
    for (const { resource } of bundle.entry.filter((one) => one.resource.resourceType !== 'Patient')) {
      const wrong = bundle.entry.map((one) =>
        one.resource === resource ? { ...one, resource: { ...resource, mood: 'low' } } : one,
      )
      expect(faultsOf({ ...bundle, entry: wrong })).not.toEqual([])
    }
    expect(broken({ ...bundle, entry: bundle.entry.slice(1) })).toContain('bdl-11')
    expect(broken({ ...bundle, entry: bundle.entry.slice(0, -1) })).not.toEqual([])
  })

  test('holds pain, signs, medicines, reactions and all answers', () => {
    const types = resourcesIn(someone.bundle).map(({ resourceType }) => resourceType)
    expect(new Set(types)).toEqual(
      new Set([
        'Composition',
        'Patient',
        'Device',
        'Condition',
        'Observation',
        'MedicationStatement',
        'AllergyIntolerance',
        'QuestionnaireResponse',
      ]),
    )
    // To weigh little is an answer of the same question, and no reaction.
    expect(ofType(someone.bundle, 'AllergyIntolerance')).toHaveLength(1)
    expect(JSON.stringify(ofType(someone.bundle, 'Observation'))).toContain('72514-3')
  })

  test('says "no" of exactly the signs that the page lists as absent, and "did not know" of those not sure of', () => {
    fc.assert(
      fc.property(aDevice, (here) => {
        const { bundle, summary } = made(here as Present, here.records)
        const codes = (is: (one: Resource) => boolean) =>
          ofType(bundle, 'Observation')
            .filter(is)
            .map(({ code }) => (code as { coding: readonly { system: string; code: string }[] }).coding[0])
            .map((coding) => `${coding?.system.split('/').at(-1)}/${coding?.code}`)
        const all = (signs: typeof summary.signs.absent) =>
          signs.flatMap(({ list, options }) => options.map((one) => `${list}/${one}`))
        expect(codes((one) => one['valueBoolean'] === false)).toEqual(all(summary.signs.absent))
        expect(codes((one) => 'dataAbsentReason' in one)).toEqual(all(summary.signs.unsure))
      }),
      { numRuns: 100 },
    )
  })

  test('has no word that a person typed, and no answer that could harm them', () => {
    const hurt = but(aWellAdult, { exertion: 'knock-or-small-fall', 'hurt-by': 'another-person' })
    const note = { kind: 'note', id: 'n', at: at + 1, written: at + 1, text: 'a secret' }
    const dose = { kind: 'dose', id: 'd', at: at + 1, written: at + 1, product: '<b>mine</b>', count: 1 }
    const text = JSON.stringify(made({ ...present, answers: hurt }, [note, dose]).bundle)
    expect(text).not.toMatch(/secret|<b>|another-person/)
  })

  test('lets no markup through, and nothing that XML cannot hold', () => {
    expect(escaped('<script>"&\u0000\uD800a😀')).toBe('&lt;script&gt;&quot;&amp;a😀')
  })
})
