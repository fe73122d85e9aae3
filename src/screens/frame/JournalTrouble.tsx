import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { journalKeepingWords as words } from '../../content/en/index.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useAskToKeep } from '../../state/use-persistence.ts'

/** What is wrong with the journal, if anything, and how to save again what was not saved. */
export const JournalTrouble = ({ say }: { say: boolean }) => {
  useAskToKeep()
  const { standing, strange, unsaved, keeping, keepAgain } = useJournal((journal) => journal)
  const isUnsaved = unsaved.length > 0 && keeping !== 'saved'
  const found = standing === 'unreadable' ? words.unreadable : strange > 0 ? words.strange : undefined
  if (!say || (!isUnsaved && !found)) return null
  return (
    <Wrap>
      {found && (
        <Notice tone="warning" title={found.title}>
          <p>{found.say}</p>
        </Notice>
      )}
      {isUnsaved && (
        <Notice tone="warning" title={words.unsaved.title}>
          <p>{words.unsaved[keeping]}</p>
          <div>
            <Button kind="small" onClick={() => void keepAgain()}>
              {words.unsaved.retry}
            </Button>
          </div>
        </Notice>
      )}
    </Wrap>
  )
}
