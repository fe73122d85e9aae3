import { any } from '../language/condition.ts'
import { choice, several } from '../language/question.ts'
import { house, takes } from '../questions/your-medicines.ts'

/** Since last time. "Not sure", and no answer, are the same as "same" at the best, never as "better". */
export const trend = choice('trend', { options: ['better', 'same', 'worse'] })

/** What must not wait for the next look (6.2), besides the danger signs. */
export const news = several('news', {
  options: [
    'pain-moved-or-changed',
    'swelling-or-bruise',
    'rash-blisters-or-burn',
    'fall',
    'cannot-do-daily-things',
    'more-painkiller-than-before',
    'more-than-the-pack',
    'new-medicine',
    'could-be-pregnant',
  ],
})

/** How often tablets for the pain are still had. Asked of those who may have any. */
export const tablets = choice('tablets', {
  options: ['no-longer', 'now-and-then', 'most-days'],
  askIf: any(
    house.includes('painkillers'),
    takes.includes('anti-inflammatory-already', 'paracetamol-already', 'strong-painkiller'),
  ),
})

/** What the last page of a check-in asks, besides the pain as a number and what helped. */
export const howItGoes = [trend, news, tablets] as const
export type HowItGoes = (typeof howItGoes)[number]
