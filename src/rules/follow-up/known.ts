import { amount, choice } from '../language/question.ts'

/*
 * What is worked out at a check-in, in the language of the rows. An amount that is not known is open
 * between two numbers, and a row hears the more urgent end.
 */

const anyNumber = { range: [0, Infinity] } as const
const workedOut = { unsure: false } as const

/** Pain now, 0 to 10. Open where it was not said. */
export const pain = amount('pain', { range: [0, 10] })

/** Hours since the first plan of the episode. Open upwards where the clock was set back. */
export const hours = amount('hours', anyNumber)

/** Hours since the pain began, at the least. */
export const painHours = amount('pain-hours', anyNumber)

/** Check-ins without improvement in a row, this one included. */
export const flatInARow = amount('flat-in-a-row', anyNumber)

/** The most triages that were completed within 7 days. */
export const triagesInAWeek = amount('triages-in-a-week', anyNumber)

/** How long, in hours, a run of tablets goes on by the log, and one of rubs or patches. 0 where there is none. */
export const tabletHours = amount('tablet-hours', anyNumber)
export const rubHours = amount('rub-hours', anyNumber)

/** Whether the log has tablets for pain in the last days. */
export const tabletsLogged = choice('tablets-logged', { ...workedOut, options: ['yes', 'no'] })

/** How it went since last time. Much worse is 2 of 10 or more. */
export const course = choice('course', { ...workedOut, options: ['better', 'flat', 'worse', 'much-worse'] })

/** How much of the pain at the plan is gone: none, less than half, or half and more. */
export const gain = choice('gain', { ...workedOut, options: ['none', 'some', 'half'] })

/** Whether anti-inflammatories are had more and more, by the log. */
export const rising = choice('rising', { ...workedOut, options: ['yes', 'no'] })

/** The medicine that the plan names, if any. */
export const planMedicine = choice('plan-medicine', {
  ...workedOut,
  options: ['anti-inflammatory-tablet', 'other-tablet', 'other', 'none'],
})

/** Whether the pain goes on, as far as is known. */
export const lasts = choice('lasts', { ...workedOut, options: ['yes', 'no'] })
