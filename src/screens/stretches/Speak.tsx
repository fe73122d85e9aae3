import { TickCards } from '../../components/TickCards.tsx'
import { playerWords } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { usePreferences } from '../../state/use-preferences.ts'

const words = playerWords.choose

/** One tap, and every step is said out loud. Nobody is spoken to who did not ask for it. */
export const Speak = () => {
  const { cues } = useDevice()
  const speech = usePreferences((choice) => choice.speech)
  const choose = usePreferences((choice) => choice.choose)
  if (!cues.canSpeak) return <p className="hint">{words.noVoice}</p>
  const change = (ticked: readonly string[]) => {
    const next = ticked.length > 0
    // A taste of it; the tap also lets the browser speak at all.
    cues.speak(next ? words.spoken : '')
    choose({ speech: next })
  }
  return (
    <>
      <p id="speak-legend" className="vh">
        {words.voice}
      </p>
      <TickCards
        name="speak"
        legendId="speak-legend"
        options={[{ value: 'speak', ...words.speak }]}
        value={speech ? ['speak'] : []}
        onChange={change}
      />
    </>
  )
}
