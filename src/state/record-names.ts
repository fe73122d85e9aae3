/** The name of the record of the answers on the device. The script before the first paint reads it too. */
export const recordName = 'unknot'

/** The name of the record of what a person chose about the app. The same script reads it. */
export const preferencesName = 'unknot.preferences'
