import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Rows } from '../../components/Rows.tsx'
import { Stack } from '../../components/Stack.tsx'
import { playerWords, remedyWords } from '../../content/en/index.ts'
import type { SaveResult } from '../../device/device.ts'
import { useJournal } from '../../state/use-journal.ts'
import type { Change } from './own-set.ts'

const words = playerWords.hurt

const isSame = (one: Change, other: Change) => one.stretch === other.stretch && one.change === other.change

/** What was learned when something hurt, and how to undo it. An undone line stays, so that a slip can be undone too. */
export const HurtChanges = ({ changes, level = 2 }: { changes: readonly Change[]; level?: 2 | 3 }) => {
  const takeBack = useJournal((journal) => journal.takeBack)
  const bringBack = useJournal((journal) => journal.bringBack)
  const [undone, setUndone] = useState<readonly Change[]>([])
  const [failed, setFailed] = useState<Exclude<SaveResult, 'saved'>>()
  const gone = undone.filter((change) => !changes.some((one) => isSame(one, change)))
  const rows = [...changes, ...gone].toSorted((a, b) => a.stretch.localeCompare(b.stretch))
  if (rows.length === 0) return null
  const all = async (change: Change, act: (id: string) => Promise<SaveResult>) => {
    const results = await Promise.all(change.ids.map(act))
    setFailed(results.find((result) => result !== 'saved'))
  }
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="no-print">
      <Stack gap="s">
        <Heading>{words.title}</Heading>
        <Rows>
          {rows.map((row) => {
            const { name } = remedyWords[row.stretch]
            const isGone = gone.includes(row)
            const label = isGone ? words.again : row.change === 'dropped' ? words.bringBack : words.usual
            const undo = () => {
              setUndone([...undone.filter((one) => !isSame(one, row)), row])
              void all(row, takeBack)
            }
            return (
              <li key={`${row.stretch}/${row.change}`}>
                <Stack gap="s">
                  <output>{isGone ? words.undone(name) : words[row.change](name)}</output>
                  <div>
                    <Button
                      kind="small"
                      aria-label={words.about(label, name)}
                      onClick={() => (isGone ? void all(row, bringBack) : undo())}
                    >
                      {label}
                    </Button>
                  </div>
                </Stack>
              </li>
            )
          })}
        </Rows>
        <output>{failed && playerWords.saving[failed]}</output>
      </Stack>
    </div>
  )
}
