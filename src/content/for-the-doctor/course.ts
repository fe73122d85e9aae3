import { inFigures } from '../figures.ts'
import {
  checkInWords,
  clockTime,
  doctorWords as words,
  doseInWords,
  entryWords,
  remedyWords,
} from '../en/index.ts'
import type { Summary } from '../../summary/index.ts'
import { dating, line, listed, lower, type Line, type Telling } from './line.ts'

/** How much of each the page holds. */
const most = { checkIns: 4, taken: 5, results: 3, done: 6, news: 2 }

type CheckIn = Summary['checkIns'][number]

const newsIn = ({ news }: CheckIn): readonly string[] => {
  const labels: Readonly<Record<string, string>> = checkInWords.questions.news.options
  return Array.isArray(news) ? news.map((one) => lower(labels[one] ?? one)) : []
}

const isTicked = (answer: unknown): boolean => Array.isArray(answer)

const checkInIn = (checkIn: CheckIn, on: (at: number) => string): string => {
  const { at, trend, pain, signs } = checkIn
  const parts = [
    pain === undefined ? '' : words.pain(pain),
    trend === undefined ? '' : words.trends[trend],
    Object.values(signs).some(isTicked) ? words.newSigns : '',
    newsIn(checkIn).length > 0 ? words.newThings(newsIn(checkIn).slice(0, most.news).join(', ')) : '',
  ]
  return words.checkIn(on(at), parts.filter((part) => part !== '').join(', '))
}

const worstAndLast = ({ pains }: Summary, on: (at: number) => string): string => {
  const last = pains.at(-1)
  const worst = pains.reduce((top, one) => (one.pain > top.pain ? one : top), { at: 0, pain: -1 })
  if (!last || pains.length < 2) return ''
  return listed([words.worst(worst.pain, on(worst.at)), words.last(last.pain, on(last.at))])
}

const nightsIn = ({ nights }: Summary): string =>
  listed(
    (['well', 'woken', 'badly'] as const).flatMap((night) => {
      const count = nights.filter((one) => one === night).length
      return count === 0 ? [] : [words.nights[night](count)]
    }),
  )

/** How it went: numbers, check-ins, results, nights. */
export const courseLines = (summary: Summary, telling: Telling): readonly Line[] => {
  const on = dating(summary, telling)
  const { checkIns, results, spasmsBefore } = summary
  const told = results.map(({ at, result }) => words.on(words.results[result], on(at)))
  return [
    ...line('worst', worstAndLast(summary, on)),
    ...line(
      'checkIns',
      listed(
        checkIns.map((one) => checkInIn(one, on)),
        most.checkIns,
      ),
    ),
    ...line('results', listed(told.toReversed(), most.results)),
    ...line('nights', nightsIn(summary)),
    ...line('before', spasmsBefore === 0 ? '' : words.before(spasmsBefore)),
  ]
}

type Taken = Summary['taken'][number]

/** How much of a product was taken, and when. */
export const takenIn = (one: Taken, summary: Summary, telling: Telling): string => {
  const { milligrams, dates, fewestOnADate, mostOnADate, mostIn24Hours, last } = one
  const { taken } = words
  const time = clockTime(telling.language, summary.zone)
  return listed([
    taken.days(dates),
    taken.aDay(inFigures(fewestOnADate, 2), inFigures(mostOnADate, 2)),
    taken.most(
      inFigures(mostIn24Hours, 2),
      milligrams === undefined ? '' : inFigures(mostIn24Hours * milligrams, 2),
    ),
    taken.last(`${dating(summary, telling)(last)}, ${time(last)}`),
  ])
}

/** What was taken, product by product. */
export const takenLines = (summary: Summary, telling: Telling): readonly Line[] => {
  const all = summary.taken.map((one): Line => ({
    term: doseInWords({ ...one, count: one.units }, telling.region),
    is: takenIn(one, summary, telling),
  }))
  const left = all.length - most.taken
  return left > 0 ? [...all.slice(0, most.taken), { term: '', is: words.more(left) }] : all
}

const triggerNames: Readonly<Record<string, string>> = entryWords.triggers

/** What the diary says set it off. */
export const triggersIn = ({ triggers }: Summary): string =>
  listed(
    triggers.map((one) => triggerNames[one] ?? one),
    most.done,
  )

/** What was done besides medicines, and what was said to help. */
export const doneLines = ({ done, helped }: Summary): readonly Line[] => {
  const did = done
    .toSorted((a, b) => b.times - a.times)
    .flatMap(({ of, times }) => (of.kind === 'go' ? [words.times(remedyWords[of.remedy].name, times)] : []))
  const help = helped
    .toSorted((a, b) => b.times - a.times)
    .map(({ id, times }) => words.times(remedyWords[id].name, times))
  return [...line('helped', listed(help, most.done)), ...line('did', listed(did, most.done))]
}
