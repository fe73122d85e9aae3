import { doseInWords, dosesScreenWords as words, timeOfDay } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { DeedNotice } from '../frame/DeedNotice.tsx'
import type { Doses } from './use-doses.ts'

/** What became of the last dose that was logged, changed or removed. */
export const DoneNotice = ({ doses: { done, now, region }, bare }: { doses: Doses; bare?: boolean }) => {
  const { language, timeZone } = useDevice()
  const row = done
    ? words.row(doseInWords(done.of, region), timeOfDay(done.of.at, now, language, timeZone))
    : ''
  return <DeedNotice done={done} title={done ? words.done[done.what] : ''} row={row} bare={bare} />
}
