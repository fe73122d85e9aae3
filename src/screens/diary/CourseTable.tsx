import { Table } from '../../components/Table.tsx'
import { diaryWords } from '../../content/en/index.ts'
import type { CourseRow } from './course-in-words.ts'

const words = diaryWords.chart.table

/** The course, row by row, the newest first. */
export const CourseTable = ({ rows }: { rows: readonly CourseRow[] }) => (
  <Table
    caption={words.caption}
    head={[words.when, words.pain, words.done]}
    rows={rows
      .toReversed()
      .map(({ at, when, pain, done }) => ({ key: String(at), cells: [when, pain, done] }))}
  />
)
