import { Notice } from '../../components/Notice.tsx'
import { dosesScreenWords } from '../../content/en/index.ts'
import type { Journal } from '../../state/journal.ts'

interface LogTroubleProps {
  journal: Pick<Journal, 'standing' | 'strange'>
  words?: Readonly<Record<'unreadable' | 'strange', { readonly title: string; readonly say: string }>>
}

/** What is wrong with the log itself, if anything: then there may be doses that nobody counted. */
export const LogTrouble = ({ journal: { standing, strange }, words = dosesScreenWords }: LogTroubleProps) => (
  <>
    {standing === 'unreadable' && (
      <Notice tone="warning" title={words.unreadable.title}>
        <p>{words.unreadable.say}</p>
      </Notice>
    )}
    {strange > 0 && (
      <Notice tone="warning" title={words.strange.title}>
        <p>{words.strange.say}</p>
      </Notice>
    )}
  </>
)
