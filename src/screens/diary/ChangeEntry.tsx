import { Button } from '../../components/Button.tsx'
import { diaryWords } from '../../content/en/index.ts'
import type { Entry } from '../../journal/entry.ts'
import { useParams } from '../frame/routes.tsx'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { corrected } from './draft.ts'
import { EntryForm } from './EntryForm.tsx'
import { pathOf, saidOf } from './said-of.ts'
import { paths, type DiaryOf, type Mine } from './use-diary.ts'

const words = diaryWords.form

const isMine = (entry: Entry): entry is Mine =>
  entry.kind !== 'dose' && entry.kind !== 'triage' && entry.kind !== 'check-in'

/** An entry that was wrong: put right, or taken out. One that is gone, as in another tab, leads to the diary. */
export const ChangeEntry = ({ diary }: { diary: DiaryOf }) => {
  const { id } = useParams()
  const { entries, journal, region } = diary
  const entry = entries.find((one) => one.id === id)
  if (!entry && journal.standing === 'reading') return <Waiting title={diaryWords.title} />
  if (!entry) return <Elsewhere to={paths.diary} />
  if (!isMine(entry)) return <Elsewhere to={pathOf(entry)} />
  const { title, more } = saidOf(entry, region)
  const wroteItself = entry.kind === 'go' || entry.kind === 'hurt'
  return (
    <EntryForm
      key={entry.id}
      diary={diary}
      kind={entry.kind}
      entry={entry}
      button={words.saveChange}
      onRead={(draft) => {
        const read = corrected(entry, draft, diary)
        return 'said' in read ? { missing: [], save: () => diary.correct(read.said) } : read
      }}
    >
      {wroteItself && (
        <>
          <p className="lead">
            {title}. {more}.
          </p>
          <p className="hint">{entry.kind === 'go' ? words.goStays : words.hurtStays}</p>
        </>
      )}
      <div>
        <Button onClick={() => diary.remove(entry)}>{words.remove}</Button>
      </div>
    </EntryForm>
  )
}
