import { alarms } from '../../content/en/index.ts'
import type { FlagId } from '../../rules/index.ts'

const lines: Partial<Record<FlagId, string>> = {
  'crash-or-bad-fall': alarms.now.fall,
  'medicine-reaction': alarms.now.medicine,
  'overdose-or-crisis': alarms.now.medicine,
  'face-speech-or-one-side': alarms.now.maybeMedicine,
  'dark-pee': alarms.now.darkPee,
}

/** First steps that only some emergencies need, before those of every emergency. */
export const extraSteps = (flags: readonly FlagId[]): readonly string[] => [
  ...new Set(flags.flatMap((id) => lines[id] ?? [])),
]
