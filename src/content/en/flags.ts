import type { FlagsWords } from '../words.ts'
import { body } from './flags/body.ts'
import { heartAndLungs } from './flags/heart-and-lungs.ts'
import { howLongAndWho } from './flags/how-long-and-who.ts'
import { spineAndNerves } from './flags/spine-and-nerves.ts'

/** Why each red flag needs help, after the person’s own answers were repeated. */
export const flagWords = {
  ...heartAndLungs,
  ...spineAndNerves,
  ...body,
  ...howLongAndWho,
} satisfies FlagsWords
