import type { Device, Tone } from './device.ts'

/** Two soft notes for each tone: hertz, and for how many seconds. */
const notes: Record<Tone, readonly (readonly [hertz: number, seconds: number])[]> = {
  begin: [[523, 0.18]],
  change: [[659, 0.14]],
  ask: [
    [587, 0.16],
    [784, 0.22],
  ],
  end: [
    [523, 0.22],
    [392, 0.5],
  ],
}

const play = (context: AudioContext, tone: Tone) => {
  let at = context.currentTime
  for (const [hertz, seconds] of notes[tone]) {
    const oscillator = context.createOscillator()
    const volume = context.createGain()
    oscillator.frequency.value = hertz
    volume.gain.setValueAtTime(0, at)
    volume.gain.linearRampToValueAtTime(0.18, at + 0.03)
    volume.gain.exponentialRampToValueAtTime(0.001, at + seconds)
    oscillator.connect(volume).connect(context.destination)
    oscillator.start(at)
    oscillator.stop(at + seconds)
    at += seconds
  }
}

/** Browsers let no page sound or shake that nobody has touched yet, and complain if it tries. */
const isTouched = () => (navigator.userActivation as UserActivation | undefined)?.hasBeenActive ?? true

/** Sound, speech and shaking of a browser. What is missing, or refused, is silent. */
export const cuesInBrowser = (language: string): Device['cues'] => {
  let context: AudioContext | undefined
  const voice = 'speechSynthesis' in window ? window.speechSynthesis : undefined
  return {
    canSpeak: voice !== undefined,
    canShake: 'vibrate' in navigator,
    speak: (text) => {
      voice?.cancel()
      if (text === '' || !voice) return
      const words = new SpeechSynthesisUtterance(text)
      words.lang = language
      words.rate = 0.95
      voice.speak(words)
    },
    sound: (tone) => {
      if (!isTouched()) return
      try {
        context ??= new AudioContext()
        void context.resume()
        play(context, tone)
      } catch {
        // A machine without sound: the words on the screen say the same.
      }
    },
    shake: (milliseconds) => {
      if ('vibrate' in navigator && isTouched()) navigator.vibrate(milliseconds)
    },
  }
}
