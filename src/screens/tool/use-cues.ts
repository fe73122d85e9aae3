import { useEffect, useRef } from 'react'
import type { Tone } from '../../device/device.ts'
import { useDevice } from '../../state/use-device.ts'
import { usePreferences } from '../../state/use-preferences.ts'

/** A moment worth noticing. A new key is a new moment; the same key is the same moment, however often it is told. */
export interface Cue {
  readonly key: string
  readonly tone?: Tone | undefined
  /** What is spoken, to whoever asked for speech. */
  readonly say: string
  /** For how many milliseconds it shakes; not at all without. */
  readonly shake?: number | undefined
}

/** Tells each new moment once, in the ways that the person chose. Whatever was being spoken stops on leaving. */
export const useCues = (cue: Cue | undefined): void => {
  const { cues } = useDevice()
  const sound = usePreferences((choice) => choice.sound)
  const speech = usePreferences((choice) => choice.speech)
  const shake = usePreferences((choice) => choice.shake)
  const told = useRef<string>(undefined)
  useEffect(() => {
    if (told.current === cue?.key) return
    told.current = cue?.key
    if (!cue) return
    if (sound && cue.tone) cues.sound(cue.tone)
    if (speech) cues.speak(cue.say)
    if (shake && cue.shake !== undefined) cues.shake(cue.shake)
  })
  useEffect(() => {
    if (!speech) cues.speak('')
  }, [cues, speech])
  useEffect(() => () => cues.speak(''), [cues])
}
