import type { Answers, Reason } from '../../rules/index.ts'
import type { Summary } from '../../summary/index.ts'
import { checkInWords, dateAndTime, doctorWords as words, flagWords } from '../en/index.ts'
import { labelOf, whatTheyTold, wordsOf } from '../spoken.ts'
import { courseLines, doneLines, takenLines, triggersIn } from './course.ts'
import { dating, line, listed, lower, type Line, type Section, type Telling } from './line.ts'
import { absentSigns, notAsked, presentSigns, unsureSigns } from './signs.ts'

export { takenIn } from './course.ts'
export { signName } from './signs.ts'
export type { Line, Section, Telling } from './line.ts'

/** An answer with all that was ticked. "None" and "not sure" are said as such; what was not answered is ''. */
const answered = (id: keyof Answers, { answers }: Summary, most = Infinity): string => {
  const answer = answers[id]
  if (answer === undefined) return ''
  if (answer === 'none') return words.none
  if (answer === 'not-sure') return words.notSure
  return listed(
    [answer].flat().map((option) => labelOf(id, String(option))),
    most,
  )
}

const isFlag = (id: Reason): id is keyof typeof flagWords => Object.hasOwn(flagWords, id)
const otherReasons: Readonly<Record<string, { readonly name: string }>> = {
  ...checkInWords.escalations,
  ...checkInWords.fromTheLog,
}

/** A reason in the person's own words where they are known, or by its name. */
const reasonIn = (id: Reason, answers: Answers): readonly string[] => {
  if (!isFlag(id)) return [otherReasons[id]?.name ?? id]
  const told = whatTheyTold([id], answers)
  return told.length > 0 ? told : [flagWords[id].name]
}

const tells = ({ told: { kind, because }, answers }: Summary): readonly Line[] => [
  ...line('result', words.results[kind]),
  ...line('because', listed([...new Set(because.flatMap((id) => reasonIn(id, answers)))], most.because)),
]

/** Ticks that say what makes it worse or better, not what it is like. */
const changing = ['changes-with-movement', 'worse-on-cough-or-strain']

const feels = ({ answers: { feel } }: Summary, which: (option: string) => boolean): string =>
  Array.isArray(feel) ? listed(feel.filter(which).map((one: string) => labelOf('feel', one))) : ''

const together = (...parts: readonly string[]): string =>
  listed(parts.map((part, n) => (n === 0 ? part : lower(part))))

const has = (summary: Summary, telling: Telling): readonly Line[] => {
  const { answers, pains, spasm } = summary
  const on = dating(summary, telling)
  const last = pains.at(-1)
  const said = answers.severity === undefined ? '' : words.outOfTen(answers.severity)
  const duration = answered('duration', summary)
  const like = feels(summary, (one) => !changing.includes(one))
  return [
    ...line('pain', last ? words.on(words.outOfTen(last.pain), on(last.at)) : said),
    ...line('where', together(answered('where', summary), answered('side', summary))),
    ...line('feel', like || (Array.isArray(answers.feel) ? '' : answered('feel', summary))),
    ...line(
      'changes',
      feels(summary, (one) => changing.includes(one)),
    ),
    ...line('duration', spasm && duration !== '' ? words.lasting(duration, on(spasm.confirmedAt)) : duration),
    ...line('exertion', together(answered('exertion', summary), answered('timing', summary))),
    ...line('triggers', triggersIn(summary)),
    ...presentSigns(summary, telling),
  ]
}

/** How much of each the page holds. Danger signs and reactions are never cut. */
const most = { because: 4, health: 10, takes: 10, cupboard: 6 }

const details = ['heart', 'lungs', 'gut', 'sugar-and-nerves', 'bones', 'blood', 'skin'] as const

const ticksOf = (answer: unknown): readonly string[] => (Array.isArray(answer) ? answer.map(String) : [])

const about = (summary: Summary): readonly Line[] => {
  const { answers } = summary
  const ticked = details.flatMap((id) => ticksOf(answers[id]).map((option) => labelOf(id, option)))
  const unsure = details
    .filter((id) => answers[id] === 'not-sure')
    .map((id) => words.unsureOf(lower(wordsOf(id)?.short ?? id)))
  return [
    ...line('age', answers.age === undefined ? '' : String(answers.age)),
    ...line('pregnancy', answered('pregnancy', summary)),
    ...line('health', listed([...ticked, ...unsure], most.health) || answered('health', summary)),
  ]
}

const medicines = (summary: Summary): readonly Line[] => [
  ...line('takes', answered('takes', summary, most.takes) || words.notAsked),
  ...line('reactions', answered('reactions', summary) || words.notAsked),
  ...line('cupboard', answered('cupboard', summary, most.cupboard)),
]

/** What the page says, the most important first. Sections with nothing in them are left out. */
export const sectionsOf = (summary: Summary, telling: Telling): readonly Section[] => {
  const lines: Readonly<Record<Section['id'], readonly Line[]>> = {
    told: tells(summary),
    have: has(summary, telling),
    'not-have': absentSigns(summary, telling),
    'not-sure': unsureSigns(summary, telling),
    'not-asked': notAsked(summary),
    about: about(summary),
    medicines: medicines(summary),
    took: takenLines(summary, telling),
    course: courseLines(summary, telling),
    helped: doneLines(summary),
  }
  return (Object.keys(lines) as Section['id'][])
    .map((id) => ({ id, title: words.sections[id], lines: lines[id] }))
    .filter((section) => section.lines.length > 0)
}

/** When and by whom the page was made. */
export const madeOn = ({ madeAt, zone }: Summary, { language }: Telling): string =>
  words.made(dateAndTime(madeAt, language, zone))

const inText = ({ term, is }: Line): string => (term === '' ? is : `${term}: ${is}`)

/** The whole page as plain text, to send. */
export const textOf = (summary: Summary, telling: Telling): string =>
  [
    `${words.heading}\n${madeOn(summary, telling)}`,
    ...sectionsOf(summary, telling).map(({ title, lines }) =>
      [title.toUpperCase(), ...lines.map(inText)].join('\n'),
    ),
    words.what,
  ].join('\n\n')
