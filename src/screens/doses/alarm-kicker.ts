import { countedNames, dosesScreenWords } from '../../content/en/index.ts'
import type { DoseAlarm, DoseRegion } from '../../rules/index.ts'

const words = dosesScreenWords.alarm.about

/** What an alarm is about, in few words, for the line above its heading. */
export const alarmKicker = (alarm: DoseAlarm, region: DoseRegion): string => {
  const name = countedNames(region)[alarm.of]
  if (alarm.id === 'not-for-you') return words.notForYou(name)
  return alarm.sure ? words.sure(name) : words.perhaps(name)
}
