import { diaryWords, doseWords } from '../../src/content/en/index.ts'
import type { Entry } from '../../src/journal/entry.ts'
import { aDiary, aSpasm } from './diary.ts'
import type { ScreenState } from './screen-states.ts'

const aWeek: readonly Entry[] = [...aSpasm(6, 8), ...aDiary(6)]
const twoSpasms: readonly Entry[] = [...aSpasm(40, 6), ...aDiary(40), ...aSpasm(6, 8)]
const { now, chart } = diaryWords
const changeNote = `/diary/change/${aWeek.find(({ kind }) => kind === 'note')?.id}`

/** The diary and its parts. */
export const diaryStates: readonly ScreenState[] = [
  { name: 'the diary, empty', path: '/diary' },
  { name: 'the diary of a week', path: '/diary', entries: aWeek },
  {
    name: 'the diary, the chart as a table',
    path: '/diary',
    entries: aWeek,
    after: 'open all',
  },
  {
    name: 'the diary, everything of a year',
    path: '/diary',
    entries: aDiary(365),
    after: { press: [chart.ranges.everything] },
  },
  { name: 'the diary, saved', path: '/diary', entries: aWeek, after: { press: ['6', now.save(6)] } },
  {
    name: 'the diary, undone',
    path: '/diary',
    entries: aWeek,
    after: { press: ['6', now.save(6), doseWords.undo] },
  },
  { name: 'the diary, an error', path: '/diary/add/sleep', after: { press: [diaryWords.form.save] } },
  { name: 'the diary, what set it off', path: '/diary/add/trigger' },
  { name: 'the diary, a note to change', path: changeNote, entries: aWeek },
  {
    name: 'the diary, an entry taken out',
    path: changeNote,
    entries: aWeek,
    after: { press: [diaryWords.form.remove] },
  },
  { name: 'what seems to help', path: '/diary/helps', entries: twoSpasms },
  { name: 'a spasm', path: '/diary', entries: twoSpasms, after: { follow: ['/diary/spasm/'] } },
  {
    name: 'two spasms side by side',
    path: '/diary',
    entries: twoSpasms,
    after: { follow: ['/diary/spasm/', '/diary/compare/'] },
  },
  {
    name: 'what was said at a check-in',
    path: '/diary/said/check-in-6',
    entries: twoSpasms,
    after: 'open all',
  },
]
