import { Notice } from '../../components/Notice.tsx'
import { dosesScreenWords as words } from '../../content/en/index.ts'
import type { Doses } from './use-doses.ts'

/** What is wrong with the log itself, if anything: then there may be doses that nobody counted. */
export const LogTrouble = ({ journal: { standing, strange } }: Pick<Doses, 'journal'>) => (
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
