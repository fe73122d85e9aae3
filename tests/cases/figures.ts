import { levels, type Level, type Person, type Region } from './person.ts'
import { mustInclude, mustNotInclude } from './scoring.ts'
import { screenOf } from './screen.ts'
import { walk, type Walk } from './walk.ts'

/** How a level stands to what the case accepts. */
export type Fit = 'exact' | 'acceptable' | 'over' | 'under'

/** What became of one person in one region. */
export interface Outcome {
  readonly person: Person
  readonly walk: Walk
  /** Nothing where the sheet was not complete. */
  readonly level: Level | undefined
  readonly fit: Fit | undefined
  /** What should have been said and was not. */
  readonly missing: readonly string[]
  /** What should not have been said and was. */
  readonly broken: readonly string[]
}

const levelOf = {
  'self-care': 'self-care',
  'be-seen-within-days': 'clinician-within-days',
  'be-seen-today': 'urgent-same-day',
  'get-help-now': 'emergency',
} as const

const fitOf = ({ best, passes }: Person, level: Level): Fit => {
  if (level === best) return 'exact'
  if (passes.includes(level)) return 'acceptable'
  return levels.indexOf(level) > levels.indexOf(best) ? 'over' : 'under'
}

/** One person, asked and answered in one region. */
export const outcomeOf = (person: Person, region: Region): Outcome => {
  const way = walk(person.answers(region))
  if (way.result.kind === 'asking') {
    return { person, walk: way, level: undefined, fit: undefined, missing: person.include, broken: [] }
  }
  const screen = screenOf(way.result, region)
  const level = levelOf[way.result.kind]
  return {
    person,
    walk: way,
    level,
    fit: fitOf(person, level),
    missing: person.include.filter((item) => !mustInclude[item](screen)),
    broken: person.exclude.filter((item) => mustNotInclude[item](screen)),
  }
}

const count = <T>(list: readonly T[], holds: (item: T) => boolean): number => list.filter(holds).length

/** The figures of all people in one region. */
export const figuresOf = (outcomes: readonly Outcome[]) => {
  const at = (level: Level) => outcomes.filter(({ person }) => person.best === level)
  const wanted = outcomes.reduce((sum, { person }) => sum + person.include.length, 0)
  const missing = outcomes.reduce((sum, outcome) => sum + outcome.missing.length, 0)
  const pages = outcomes.map((outcome) => outcome.walk.pages.length).toSorted((a, b) => a - b)
  const home = at('self-care')
  return {
    byLevel: levels.map((level) => {
      const fits = (fit: Fit) => count(at(level), (outcome) => outcome.fit === fit)
      return {
        level,
        people: at(level).length,
        exact: fits('exact'),
        acceptable: fits('acceptable'),
        over: fits('over'),
        under: fits('under'),
      }
    }),
    emergencies: {
      caught: count(at('emergency'), ({ level }) => level === 'emergency'),
      of: at('emergency').length,
    },
    selfCareOver: { beyondWhatPasses: count(home, ({ fit }) => fit === 'over'), of: home.length },
    selfCareNotSelfCare: count(home, ({ level }) => level !== 'self-care'),
    forbidden: outcomes.reduce((sum, { broken }) => sum + broken.length, 0),
    included: { said: wanted - missing, of: wanted },
    pages: {
      all: pages,
      least: pages.at(0) ?? 0,
      median: pages[Math.floor(pages.length / 2)] ?? 0,
      most: pages.at(-1) ?? 0,
    },
  }
}
