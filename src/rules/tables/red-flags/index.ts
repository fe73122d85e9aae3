import type { RedFlag } from '../../language/row.ts'
import { bellyAndPregnancy } from './belly-and-pregnancy.ts'
import { heartAndLungs } from './heart-and-lungs.ts'
import { howLongAndWho } from './how-long-and-who.ts'
import { infectionAndMedicines } from './infection-and-medicines.ts'
import { lasting } from './lasting.ts'
import { spineAndNerves } from './spine-and-nerves.ts'

const rows = [
  ...heartAndLungs,
  ...spineAndNerves,
  ...infectionAndMedicines,
  ...bellyAndPregnancy,
  ...lasting,
  ...howLongAndWho,
] as const

export type FlagId = (typeof rows)[number]['id']

/** Every red flag. The order has no meaning: the most urgent wins. */
export const redFlags: readonly RedFlag<FlagId>[] = rows
