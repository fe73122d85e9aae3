import { Notice } from '../../components/Notice.tsx'
import { checkInWords as words } from '../../content/en/index.ts'
import { useJournal } from '../../state/use-journal.ts'

/** What is wrong with the records of check-ins, if anything: then there may be an alarm that nobody sees here. */
export const Trouble = () => {
  const standing = useJournal((journal) => journal.standing)
  const strange = useJournal((journal) => journal.strange)
  const keeping = useJournal((journal) => journal.keeping)
  const unsaved = useJournal((journal) => journal.unsaved.length)
  const found = standing === 'unreadable' || strange > 0 ? words.trouble.unreadable : undefined
  const notKept = keeping !== 'saved' && unsaved > 0 ? words.trouble[keeping] : undefined
  return [found, notKept].map(
    (trouble) =>
      trouble && (
        <Notice key={trouble.title} tone="warning" title={trouble.title}>
          <p>{trouble.say}</p>
        </Notice>
      ),
  )
}
