import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { dosesScreenWords as words, doseWords } from '../../content/en/index.ts'
import { Announcer } from '../tool/Announcer.tsx'
import type { Deed } from './use-deed.ts'

interface DeedNoticeProps {
  done: Deed<string, unknown> | undefined
  /** What was done, and to what. It says "saved" only of what is on the disk. */
  title: string
  row: string
  /** Without the ground of a notice: where something louder has one. */
  bare?: boolean | undefined
}

/** What became of the last thing that was done, and the way to undo it. It stays. */
export const DeedNotice = ({ done, title: well, row, bare = false }: DeedNoticeProps) => {
  if (!done) return <Announcer say="" />
  const { result, undo, retry } = done
  const failed = result === 'saved' ? undefined : words.notSaved[result]
  const title = failed === undefined ? well : words.notSaved.title
  const body = (
    <>
      <p className="clock">{row}</p>
      {failed !== undefined && <p>{failed}</p>}
      <div>
        {failed !== undefined && (
          <Button kind="small" onClick={retry}>
            {words.retry}
          </Button>
        )}{' '}
        {undo && (
          <Button kind="small" onClick={undo}>
            {doseWords.undo}
          </Button>
        )}
      </div>
    </>
  )
  return (
    <>
      <Announcer say={`${title}. ${row}`} />
      {bare ? (
        <>
          <p>
            <b>{title}</b>
          </p>
          {body}
        </>
      ) : (
        <Notice tone={failed === undefined ? 'info' : 'warning'} title={title}>
          {body}
        </Notice>
      )}
    </>
  )
}
