import { questionsOn } from '../next-question.ts'
import { pages, type PageId, type Question } from '../questionnaire.ts'
import { fillIn } from '../sheet.ts'
import { becomeBy } from './become.ts'
import { askedAnew, openedByTime, type CheckIn, type Episode } from './check-in.ts'
import { painOf } from './course.ts'
import { hoursSince } from './elapsed.ts'
import { asksAboutTablets, painkillersAt } from './painkillers.ts'
import { howItGoes, tablets, type HowItGoes } from './questions.ts'

/** One screen of a check-in: a page of danger signs, or the last one, which also takes the pain and what helped. */
export type CheckInPage =
  | { readonly id: PageId; readonly questions: readonly Question[]; readonly answered: boolean }
  | { readonly id: 'how-it-goes'; readonly questions: readonly HowItGoes[]; readonly answered: boolean }

/**
 * The screens of a check-in for this person, in order: danger signs first, what they open, then how it
 * goes. Takes what was said so far; someone who is well sees four.
 */
export const checkInPages = (episode: Episode, said: CheckIn): readonly CheckInPage[] => {
  const { answers, confirmedAt, doses, startedAt } = episode
  const hours = hoursSince(confirmedAt, said.at).low
  const sheet = fillIn(becomeBy(answers, said, hours))
  const known = fillIn(answers)
  const signs = pages
    .filter(({ id }) => [...askedAnew, ...openedByTime].some((one) => one === id))
    .flatMap((page): readonly CheckInPage[] => {
      const questions = questionsOn(page, sheet)
      const byTime = openedByTime.some((id) => id === page.id)
      const shown = byTime
        ? questions.filter(({ id }) => !known.has(id) || typeof known.get(id) === 'symbol')
        : questions
      return shown.length === 0
        ? []
        : [{ id: page.id, questions: shown, answered: shown.every(({ id }) => sheet.has(id)) }]
    })
  const had = painkillersAt(doses, said.at, startedAt)
  const asked = howItGoes.filter(({ id }) => id !== tablets.id || asksAboutTablets(sheet, had))
  const answered = painOf(said) !== undefined && asked.every(({ id }) => said[id] !== undefined)
  return [...signs, { id: 'how-it-goes', questions: asked, answered }]
}
