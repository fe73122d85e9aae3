/** As much of FHIR R4 as the doctor's page becomes. The names are those of the standard: hl7.org/fhir/R4 */
import { base, type Coding } from './resource.ts'

/** A text with codes for it, where there are any. */
export interface Concept {
  readonly coding?: readonly Coding[]
  readonly text?: string
}

/** The name of a resource within its bundle. */
export interface Reference {
  readonly reference: string
}

/** Any resource. The validator in the tests knows what each may hold. */
export interface Resource {
  readonly resourceType: string
  readonly [element: string]: unknown
}

export interface BundleEntry {
  readonly fullUrl: string
  readonly resource: Resource
}

export interface Bundle {
  readonly resourceType: 'Bundle'
  readonly type: 'document'
  readonly identifier: { readonly system: string; readonly value: string }
  readonly timestamp: string
  readonly entry: readonly BundleEntry[]
}

const terminology = 'http://terminology.hl7.org/CodeSystem'

export const coded = (system: string, code: string): Concept => ({
  coding: [{ system: `${terminology}/${system}`, code }],
})

export const loinc = (code: string, display: string): Concept => ({
  coding: [{ system: 'http://loinc.org', code, display }],
})

/** An answer of ours as a code with its words. */
export const ours = (question: string, code: string, display: string): Concept => ({
  coding: [{ system: `${base}/answers/${question}`, code, display }],
  text: display,
})

/** An instant in milliseconds since 1970 as FHIR writes it. */
export const fhirInstant = (at: number): string => new Date(at).toISOString()

/** The person whom it is all about, without a name. */
export interface About {
  readonly subject: Reference
}
