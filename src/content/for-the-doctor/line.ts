import { doctorWords as words, shortDay } from '../en/index.ts'
import type { Summary } from '../../summary/index.ts'

/** Where and how it is told. */
export interface Telling {
  readonly language: string
  readonly region: 'uk' | 'us' | 'eu' | 'elsewhere'
}

/** One thing that is told, under a short name. */
export interface Line {
  readonly term: string
  readonly is: string
}

export interface Section {
  readonly id: keyof typeof words.sections
  readonly title: string
  readonly lines: readonly Line[]
}

/** A line with a name of ours; nothing where there is nothing to tell. */
export const line = (term: keyof typeof words.terms, is: string): readonly Line[] =>
  is === '' ? [] : [{ term: words.terms[term], is }]

/** Parts of a line. More than the page can hold are counted, never left out in silence. */
export const listed = (items: readonly string[], most = Infinity): string =>
  [...items.slice(0, most), ...(items.length > most ? [words.more(items.length - most)] : [])]
    .filter((item) => item !== '')
    .join('; ')

/** Says an instant as a short date, as "24 Nov", in the zone of the summary. */
export const dating =
  ({ zone }: Pick<Summary, 'zone'>, { language }: Telling) =>
  (instant: number): string =>
    shortDay(instant, 'date', language, zone)

/** Fits a label into a line: small at the start, unless it starts with "I" or a short form. */
export const lower = (text: string): string =>
  /^(I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
