import { useEffect, useState } from 'react'
import { dosesScreenWords as words } from '../../content/en/index.ts'
import { Routes } from '../frame/routes.tsx'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { AlarmNow } from './AlarmNow.tsx'
import { BeforeLogging } from './BeforeLogging.tsx'
import { ChangeDose } from './ChangeDose.tsx'
import { DoseForm } from './DoseForm.tsx'
import { Standing } from './Standing.tsx'
import { paths, useDoses, type Doses as AllDoses } from './use-doses.ts'
import { useWaitIsOver } from './use-wait-is-over.ts'

/** The emergencies that the log shows, as one text: another emergency is another text. */
const emergencies = ({ standing: { alarms } }: AllDoses): string =>
  alarms
    .flatMap((alarm) => ('had' in alarm && alarm.urgency === 'now' ? [`${alarm.of} ${alarm.had.most}`] : []))
    .join()

interface ClockProps {
  doses: AllDoses
  /** The emergencies for which the person said that they have got help. */
  helped: string
  onHelped: (which: string) => void
}

/** The clock; or the emergency alone, until the person says that they have got help for it. */
const Clock = ({ doses, helped, onHelped }: ClockProps) => {
  const { setDraft } = doses
  useEffect(() => setDraft(undefined), [setDraft])
  const which = emergencies(doses)
  if (which === '' || which === helped) return <Standing doses={doses} />
  return <AlarmNow doses={doses} onSeen={() => onHelped(which)} />
}

/** The dose clock and its parts. They share what was said and not yet logged, and what can still be undone. */
export const Doses = () => {
  const doses = useDoses()
  const { asked, say } = doses
  const [helped, setHelped] = useState('')
  useWaitIsOver(doses)
  return (
    <Routes
      routes={{
        '/doses': <Clock doses={doses} helped={helped} onHelped={setHelped} />,
        '/doses/log': (
          <DoseForm
            doses={doses}
            title={words.form.title}
            from={{ when: 'now' }}
            onSay={(said) => say(said, { fromForm: true })}
          />
        ),
        '/doses/change/:id': <ChangeDose doses={doses} />,
        '/doses/before': asked ? (
          <BeforeLogging doses={doses} asked={asked} />
        ) : (
          <Elsewhere to={paths.clock} />
        ),
        '*': <Elsewhere to={paths.clock} />,
      }}
    />
  )
}
