import { doctorWords as words } from '../en/index.ts'
import { wordsOf } from '../spoken.ts'
import type { Summary, SignList, SignsOf } from '../../summary/index.ts'
import { dating, line, listed, type Line, type Telling } from './line.ts'

const names: Readonly<Record<SignList, Readonly<Record<string, string>>>> = words.signs

/** A sign in a few words, as a doctor would note it. */
export const signName = (list: SignList, option: string): string => names[list][option] ?? option

const listName = (list: SignList): string => wordsOf(list)?.short ?? list

/** What was ticked, with what became of it: signs of the same fate and day together. */
export const presentSigns = (summary: Summary, telling: Telling): readonly Line[] => {
  const on = dating(summary, telling)
  const termOf = ({ now, at }: Summary['signs']['present'][number]) =>
    now === 'there' ? words.terms.signs : words.signNow[now](on(at))
  const lines = new Map<string, string[]>()
  for (const sign of summary.signs.present) {
    const term = termOf(sign)
    lines.set(term, [...(lines.get(term) ?? []), signName(sign.list, sign.option)])
  }
  return [...lines].map(([term, signs]) => ({ term, is: listed(signs) }))
}

const rows = (signs: readonly SignsOf[], summary: Summary, telling: Telling): readonly Line[] => {
  const on = dating(summary, telling)
  return signs.map(({ list, options, at }) => ({
    term: words.askedOn(listName(list), on(at)),
    is: listed(options.map((option) => signName(list, option))),
  }))
}

export const absentSigns = (summary: Summary, telling: Telling) =>
  rows(summary.signs.absent, summary, telling)

export const unsureSigns = (summary: Summary, telling: Telling) =>
  rows(summary.signs.unsure, summary, telling)

export const notAsked = ({ signs }: Summary): readonly Line[] =>
  line('asked', listed(signs.notAsked.map(listName)))
