import { alarms } from '../../content/en/index.ts'
import type { Reason } from '../../rules/index.ts'

const lines: Partial<Record<Reason, string>> = {
  'crash-or-bad-fall': alarms.now.fall,
  'medicine-reaction': alarms.now.medicine,
  'overdose-or-crisis': alarms.now.medicine,
  'face-speech-or-one-side': alarms.now.maybeMedicine,
  'dark-pee': alarms.now.darkPee,
  'too-much-paracetamol': alarms.now.medicine,
  'too-much-swallowed': alarms.now.medicine,
}

/** First steps that only some emergencies need, before those of every emergency. */
export const extraSteps = (because: readonly Reason[]): readonly string[] => [
  ...new Set(because.flatMap((id) => lines[id] ?? [])),
]
