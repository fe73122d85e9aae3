import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { doseInWords, dosesScreenWords as words, doseWords, timeOfDay } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { Announcer } from '../tool/Announcer.tsx'
import type { Doses } from './use-doses.ts'

/** What became of the last thing that was done, and the way to undo it. It stays; it says "saved" only of what is on the disk. */
export const DoneNotice = ({
  doses: { done, now, region },
  bare = false,
}: {
  doses: Doses
  bare?: boolean
}) => {
  const { language, timeZone } = useDevice()
  if (!done) return <Announcer say="" />
  const { what, dose, result, undo, retry } = done
  const failed = result === 'saved' ? undefined : words.notSaved[result]
  const title = failed === undefined ? words.done[what] : words.notSaved.title
  const row = words.row(doseInWords(dose, region), timeOfDay(dose.at, now, language, timeZone))
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
