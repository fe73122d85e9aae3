import { TickCards } from '../../components/TickCards.tsx'
import { Why } from '../../components/Why.tsx'
import { toolWords } from '../../content/en/index.ts'
import type { CueChoice } from '../../state/choice.ts'
import { useDevice } from '../../state/use-device.ts'
import { usePreferences } from '../../state/use-preferences.ts'

const words = toolWords.cues

/** How a tool tells of each change: by sound, by voice, by shaking. What the machine cannot do is not offered. */
export const CueChoices = () => {
  const { cues } = useDevice()
  const choose = usePreferences((choice) => choice.choose)
  const sound = usePreferences((choice) => choice.sound)
  const speech = usePreferences((choice) => choice.speech)
  const shake = usePreferences((choice) => choice.shake)
  const now: CueChoice = { sound, speech, shake }
  const offered: readonly (keyof CueChoice)[] = [
    'sound',
    ...(cues.canSpeak ? (['speech'] as const) : []),
    ...(cues.canShake ? (['shake'] as const) : []),
  ]
  const change = (ticked: readonly (keyof CueChoice)[]) => {
    const next = Object.fromEntries(offered.map((way) => [way, ticked.includes(way)]))
    // A taste of what was chosen; the tap also lets the browser sound at all.
    if (next.sound && !sound) cues.sound('change')
    if (next.speech && !speech) cues.speak(words.speech)
    if (next.shake && !shake) cues.shake(80)
    choose(next)
  }
  return (
    <Why summary={words.summary}>
      <p id="cues-legend">{words.legend}</p>
      <TickCards
        name="cues"
        legendId="cues-legend"
        options={offered.map((value) => ({ value, label: words[value] }))}
        value={offered.filter((way) => now[way])}
        onChange={change}
      />
      <p>{words.more}</p>
    </Why>
  )
}
