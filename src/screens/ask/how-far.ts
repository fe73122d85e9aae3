import { screens } from '../../content/en/index.ts'
import { assess, type Answers, type PageId } from '../../rules/index.ts'

/** The thread loosens along the way: from a tangle before the first page to nearly straight before the last. */
const stops = [0, 0.5, 1, 2, 2.5, 3, 4, 5] as const

const stopFor = (done: number, left: number): number =>
  stops[Math.min(stops.length - 1, Math.floor((done / Math.max(1, done + left)) * stops.length))] ?? 0

/** How far a person has come on this page, with so many answered before it, and about how much is left: what `<Progress>` shows. */
export const howFar = (page: PageId, before: number, answers: Answers) => {
  const assessment = assess(answers)
  const isAsking = assessment.kind === 'asking'
  const left = isAsking ? assessment.left + (assessment.next === page ? 0 : 1) : 0
  return {
    at: stopFor(before, left),
    where: screens.ask.where(before + 1),
    left: isAsking ? screens.ask.left(left) : screens.ask.allAnswered,
  }
}
