/** As much of FHIR R4 as we write. The names are those of the standard: hl7.org/fhir/R4/questionnaire.html */

/** Where our names live in FHIR. It is a name, not an address: nobody can own `.example`. */
export const base = 'https://unknot.example/fhir'

/** The type of a file in FHIR. */
export const fhirType = 'application/fhir+json'

/** The address of the whole questionnaire. */
export const canonical = `${base}/Questionnaire/unknot`

export interface Coding {
  readonly system: string
  readonly code: string
  readonly display?: string
}

export type Extension = { readonly url: string } & (
  | { readonly valueInteger: number }
  | { readonly valueBoolean: boolean }
  | { readonly valueCode: string }
  | { readonly valueCodeableConcept: { readonly coding: readonly Coding[] } }
)

export type EnableWhen = { readonly question: string } & (
  | { readonly operator: '='; readonly answerCoding: Coding }
  | { readonly operator: '>=' | '<'; readonly answerInteger: number }
)

/** Under which answers an item is there at all. */
export interface Gate {
  readonly enableWhen?: readonly EnableWhen[]
  readonly enableBehavior?: 'all' | 'any'
}

export interface Item extends Gate {
  readonly linkId: string
  readonly type: 'group' | 'choice' | 'integer' | 'display'
  readonly text?: string
  readonly repeats?: boolean
  readonly extension?: readonly Extension[]
  readonly answerOption?: readonly {
    readonly valueCoding: Coding
    readonly extension?: readonly Extension[]
  }[]
  readonly item?: readonly Item[]
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire'
  readonly url: string
  readonly version: string
  readonly name: string
  readonly title: string
  readonly status: 'draft'
  readonly experimental: boolean
  readonly subjectType: readonly ['Patient']
  readonly date: string
  readonly item: readonly Item[]
}

export type Answer = { readonly valueCoding: Coding } | { readonly valueInteger: number }

export interface ResponseItem {
  readonly linkId: string
  readonly text?: string
  readonly answer?: readonly Answer[]
  readonly item?: readonly ResponseItem[]
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse'
  readonly questionnaire: string
  readonly status: 'in-progress' | 'completed'
  readonly authored: string
  readonly item?: readonly ResponseItem[]
}

/** The words of the questions. */
export interface FhirWords {
  readonly title: string
  ask(question: string): string
  hint(question: string): string | undefined
  label(question: string, option: string): string
}

/** An option of a question as a code. Each question has a system of its own, because "none" differs. */
export const codingOf = (question: string, option: string, words?: FhirWords): Coding => ({
  system: `${base}/answers/${question}`,
  code: option,
  ...(words && { display: words.label(question, option) }),
})
