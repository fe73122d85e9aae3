import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Icon } from '../../components/Icon.tsx'
import { doctorWords } from '../../content/en/index.ts'
import { textOf, type Telling } from '../../content/for-the-doctor/index.ts'
import type { Summary } from '../../summary/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { saveBundle } from './save-bundle.ts'

const words = doctorWords.share
type Done = keyof typeof words.done

interface TakeAlongProps {
  summary: Summary
  telling: Telling
}

/** The ways in which the page leaves the device: on paper, as text, as a file. Each is the person's own act. */
export const TakeAlong = ({ summary, telling }: TakeAlongProps) => {
  const device = useDevice()
  const [done, setDone] = useState<Done>()

  /** To another app; where there is none, to the clipboard; where that is closed, to a file. */
  const shareText = async (): Promise<Done> => {
    const text = textOf(summary, telling)
    const shared = await device.share(doctorWords.heading, text)
    if (shared !== 'missing') return shared
    if (await device.copy(text)) return 'copied'
    device.saveFile('unknot-for-a-doctor.txt', 'text/plain;charset=utf-8', text)
    return 'saved'
  }
  const saveFile = async (): Promise<Done> => {
    await saveBundle(device, summary, telling)
    return 'saved'
  }
  const say = (act: () => Promise<Done>) => {
    setDone(undefined)
    void act().then(setDone)
  }
  return (
    <>
      <div className="no-print">
        <p className="hint">{words.fileWhat}</p>
        <Button kind="quiet" onClick={() => say(saveFile)}>
          {words.file}
        </Button>
      </div>
      <output className="no-print">{done && <b>{words.done[done]}</b>}</output>
      <Dock>
        <Button onClick={() => say(shareText)}>
          <Icon name="share" />
          {words.share}
        </Button>
        <Button kind="main" onClick={() => device.print()}>
          <Icon name="print" />
          {words.print}
        </Button>
      </Dock>
    </>
  )
}
