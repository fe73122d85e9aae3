import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Keypad } from '../../components/Keypad.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Ways } from '../../components/Ways.tsx'
import { diaryWords } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { renderLink } from '../frame/Frame.tsx'
import { paths, type DiaryOf } from './use-diary.ts'

const words = diaryWords
const titleId = 'pain-now'

/** The number now: one tap, and one to save it. Beneath it the ways to write other things down. */
export const PainNow = ({ diary: { write } }: { diary: DiaryOf }) => {
  const device = useDevice()
  const [pain, setPain] = useState<number>()
  const save = () => {
    if (pain === undefined) return
    write({ kind: 'pain', at: device.now(), pain })
    setPain(undefined)
  }
  return (
    <Stack gap="s">
      <h2 id={titleId}>{words.now.ask}</h2>
      <Keypad
        brief
        name="pain"
        legendId={titleId}
        value={pain}
        lowLabel={words.now.low}
        highLabel={words.now.high}
        onChange={setPain}
      />
      {pain !== undefined && (
        <Button kind="main" onClick={save}>
          {words.now.save(pain)}
        </Button>
      )}
      <Ways
        title={words.add.label}
        links={[
          { href: paths.add('sleep'), label: words.add.sleep },
          { href: paths.add('trigger'), label: words.add.trigger },
          { href: paths.add('note'), label: words.add.note },
          { href: '/doses/log', label: words.add.dose },
          { href: paths.add('pain'), label: words.add.pain },
        ]}
        renderLink={renderLink}
      />
    </Stack>
  )
}
