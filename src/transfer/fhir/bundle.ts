import { ruleSet } from '../../rules/index.ts'
import type { Sign, SignList, Summary, Taken } from '../../summary/index.ts'
import {
  fhirInstant,
  loinc,
  type About,
  type Bundle,
  type BundleEntry,
  type Reference,
  type Resource,
} from './bundle-resource.ts'
import { reactionsOf, takenOf, takesOf } from './medicines.ts'
import { absentOf, conditionOf, painsOf, personOf, presentOf, trendsOf, unsureOf } from './observed.ts'
import { toQuestionnaire } from './questionnaire.ts'
import type { FhirWords } from './resource.ts'
import { toQuestionnaireResponse } from './response.ts'

/** One part of the page, as it is read. */
export interface BundleSection {
  readonly id: string
  readonly title: string
  readonly lines: readonly { readonly term: string; readonly is: string }[]
}

/** The words of a bundle. */
export interface BundleWords {
  readonly title: string
  readonly condition: string
  /** The heading of the part with every answer. */
  readonly all: string
  readonly allSay: string
  readonly trend: string
  readonly trends: Readonly<Record<NonNullable<Summary['checkIns'][number]['trend']>, string>>
  readonly signNow: Readonly<Record<Exclude<Sign['now'], 'there'>, string>>
  readonly answers: FhirWords
  sign(list: SignList, option: string): string
  product(id: Taken['product']): string
  dosage(taken: Taken): string
}

const xml: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text within XHTML. What XML cannot hold at all is left out. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => xml[sign] ?? '')

/** A part of the page for a program that shows it to a person and knows none of our codes. */
const narrative = (lines: BundleSection['lines']) => ({
  status: 'additional',
  div: `<div xmlns="http://www.w3.org/1999/xhtml"><ul>${lines
    .map(({ term, is }) => `<li>${escaped(term === '' ? is : `${term}: ${is}`)}</li>`)
    .join('')}</ul></div>`,
})

/**
 * The page for the doctor as a document of FHIR R4, made of the same value. The person has no name in it.
 * `newId` gives 32 hexadecimal digits that no other document has.
 */
export const toBundle = (
  summary: Summary,
  sections: readonly BundleSection[],
  words: BundleWords,
  newId: () => string,
): Bundle => {
  const entries: BundleEntry[] = []
  const uuid = () => uuidOf(newId())
  const add = (resource: Resource): Reference => {
    const fullUrl = `urn:uuid:${uuid()}`
    entries.push({ fullUrl, resource })
    return { reference: fullUrl }
  }
  const subject = add({ resourceType: 'Patient' })
  const device = add({
    resourceType: 'Device',
    deviceName: [{ name: 'Unknot', type: 'user-friendly-name' }],
    version: [{ value: ruleSet.version }],
  })
  const about: About = { subject }
  const { present, absent, unsure } = summary.signs
  const within: Readonly<Record<string, () => readonly Resource[]>> = {
    have: () => [conditionOf(summary, words, about), ...presentOf(present, words, about)],
    'not-have': () => absentOf(absent, words, about),
    'not-sure': () => unsureOf(unsure, words, about),
    course: () => [...painsOf(summary, about), ...trendsOf(summary, words, about)],
    took: () => takenOf(summary, words, about),
    medicines: () => [...takesOf(summary, words, about), ...reactionsOf(summary, words, about)],
    about: () => personOf(summary, words, about),
  }
  const partOf = ({ id, title, lines }: BundleSection) => {
    const entry = (within[id]?.() ?? []).map(add)
    return { title, text: narrative(lines), ...(entry.length > 0 && { entry }) }
  }
  const parts = sections.map(partOf)
  const response = add({
    ...toQuestionnaireResponse(
      toQuestionnaire(ruleSet, words.answers),
      summary.answers,
      words.answers,
      summary.madeAt,
    ),
    subject,
    author: subject,
  })
  const composition: Resource = {
    resourceType: 'Composition',
    // No clinician has looked at it.
    status: 'preliminary',
    type: loinc('60591-5', 'Patient summary Document'),
    subject,
    date: fhirInstant(summary.madeAt),
    author: [subject, device],
    title: words.title,
    section: [
      ...parts,
      { title: words.all, text: narrative([{ term: '', is: words.allSay }]), entry: [response] },
    ],
  }
  return {
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${uuid()}` },
    type: 'document',
    timestamp: fhirInstant(summary.madeAt),
    entry: [{ fullUrl: `urn:uuid:${uuid()}`, resource: composition }, ...entries],
  }
}

/** 128 bits as a UUID of version 4. */
const uuidOf = (digits: string): string => {
  const hex = digits
    .replace(/[^0-9a-f]/g, '')
    .padStart(32, '0')
    .slice(-32)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}
