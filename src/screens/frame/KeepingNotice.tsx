import { Notice } from '../../components/Notice.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { keepingWords } from '../../content/en/index.ts'
import { useSession } from '../../state/use-session.ts'
import { JournalNotice } from './JournalNotice.tsx'

/** Says plainly when something cannot be kept, or when an old record was strange. Silent when all is well. */
export const KeepingNotice = () => {
  const keeping = useSession((session) => session.keeping)
  const found = useSession((session) => session.found)
  const words = keeping === 'saved' ? found && keepingWords[found] : keepingWords[keeping]
  return (
    <>
      {words && (
        <Wrap>
          <Notice tone="warning" title={words.title}>
            <p>{words.say}</p>
          </Notice>
        </Wrap>
      )}
      <JournalNotice />
    </>
  )
}
