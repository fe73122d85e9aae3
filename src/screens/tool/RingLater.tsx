import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Why } from '../../components/Why.tsx'
import { calendarFile, calendarType, type Alarm } from '../../calendar/alarm.ts'
import { timeOfDay, toolWords } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'

const words = toolWords.ring

/** What a page cannot do, and what can ring instead: an alarm for the person's calendar, and notices where allowed. */
export const RingLater = ({ alarm, summary = words.summary }: { alarm: Alarm; summary?: string }) => {
  const device = useDevice()
  const { notices } = device
  const [file, setFile] = useState<'saved' | 'failed'>()
  const [standing, setStanding] = useState(notices.standing)
  const save = async () => {
    try {
      device.saveFile('unknot.ics', calendarType, await calendarFile([alarm]))
      setFile('saved')
    } catch {
      setFile('failed')
    }
  }
  const time = timeOfDay(alarm.at, device.now(), device.language, device.timeZone)
  const said = words.noticeStandings[standing]
  return (
    <Why summary={summary}>
      <p>{words.why}</p>
      <div>
        <Button onClick={() => void save()}>
          <Icon name="bell" />
          {words.save(time)}
        </Button>
      </div>
      <output>{file && words[file]}</output>
      {standing === 'not-asked' && (
        <div>
          <Button onClick={() => void notices.ask().then(setStanding)}>{words.notice}</Button>
        </div>
      )}
      {said !== undefined && <p>{said}</p>}
    </Why>
  )
}
