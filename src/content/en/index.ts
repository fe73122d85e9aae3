/** The English words, all in one place. Another language is another folder that satisfies the same types. */
export { aboutWords } from './about.ts'
export { adviceWords } from './advice.ts'
export { alarms } from './alarms.ts'
export { bodyMapWords } from './body-map.ts'
export { calmWords } from './calm-guide.ts'
export { cautionWords } from './cautions/index.ts'
export { checkAnswersWords } from './check-answers.ts'
export { checkInWords } from './check-in.ts'
export { clueNames } from './clues.ts'
export { journalKeepingWords, keepingWords } from './keeping.ts'
export { licenceWords } from './licences.ts'
export { doctorWords } from './doctor.ts'
export { labelWords, medicineNames } from './doses.ts'
export {
  amountWords,
  doseAlarmWords,
  doseWords,
  nextWords,
  warningWords,
  type DoseSentences,
  type Saying,
} from './dose-clock.ts'
export { countedNames, doseProductNames } from './dose-names.ts'
export { doseInWords, dosesScreenWords, isSwallowed } from './doses-screen.ts'
export { entryWords } from './entries.ts'
export { diaryWords } from './diary.ts'
export { flagWords } from './flags.ts'
export { helpNowWords } from './help-now.ts'
export { emergencySigns, emergencySignsShort, helpIn, notAlone, type Help, type Region } from './help.ts'
export { finderWords, ingredientNames } from './medicine-names.ts'
export { neverWords } from './never.ts'
export { pageWords } from './pages.ts'
export { planWords } from './plan.ts'
export { playerWords } from './player.ts'
export { privacyWords } from './privacy.ts'
export { firstWords } from './questions/first.ts'
export { questionWords } from './questions/index.ts'
export { quickWords } from './quick.ts'
export { remedyWords } from './remedies/index.ts'
export { rulesWords } from './rules-page.ts'
export { screens } from './screens.ts'
export { settingsWords } from './settings.ts'
export { startWords } from './start.ts'
export { stretchCues, type StretchCues } from './stretch-cues.ts'
export { timerWords, type Tick } from './timer.ts'
export { toolWords } from './tool.ts'
export { transferWords } from './transfer.ts'
export { updateWords } from './update.ts'
export {
  clockTime,
  dateAndTime,
  dayAndDate,
  dayAndTime,
  dialHours,
  shortDay,
  sourceDate,
  timeOfDay,
} from './when.ts'
