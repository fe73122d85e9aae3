import { Button } from '../../components/Button.tsx'
import { dosesScreenWords, doseWords } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useParams } from '../frame/routes.tsx'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { DoseForm } from './DoseForm.tsx'
import { draftOf } from './draft.ts'
import { paths, type Doses } from './use-doses.ts'

const words = dosesScreenWords.form

/** An entry that was wrong: put right, or taken back. An entry that is gone, as in another tab, leads to the clock. */
export const ChangeDose = ({ doses }: { doses: Doses }) => {
  const { id } = useParams()
  const { timeZone } = useDevice()
  const { log, region, say, remove, journal } = doses
  const entry = log.find((dose) => dose.id === id)
  if (!entry && journal.standing === 'reading') return <Waiting title={words.changeTitle} />
  if (!entry) return <Elsewhere to={paths.clock} />
  return (
    <DoseForm
      doses={doses}
      title={words.changeTitle}
      from={draftOf(entry, region, timeZone)}
      button={words.save}
      onSay={(said) => say(said, { id, fromForm: true })}
    >
      <div>
        <Button onClick={() => remove(entry)}>{doseWords.remove}</Button>
      </div>
    </DoseForm>
  )
}
