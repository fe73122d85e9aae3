import { exertion } from './exertion.ts'
import { gutAndKidney } from './gut-and-kidney.ts'
import { heartAndLungs } from './heart-and-lungs.ts'
import { heatAndCold } from './heat-and-cold.ts'
import { howLong } from './how-long.ts'
import { infection } from './infection.ts'
import { medicines } from './medicines.ts'
import { movement } from './movement.ts'
import { pregnancy } from './pregnancy.ts'
import type { Scenario } from './scenario.ts'
import { spineAndNerves } from './spine-and-nerves.ts'
import { ukAndUs } from './uk-and-us.ts'
import { youngAndOld } from './young-and-old.ts'

/** Every scenario, by subject. */
export const scenarios: readonly (readonly [subject: string, table: readonly Scenario[]])[] = [
  ['the heart and the lungs', heartAndLungs],
  ['the spine and the nerves', spineAndNerves],
  ['infection, bleeding and crises', infection],
  ['the gut, the kidneys and the muscles', gutAndKidney],
  ['pregnancy', pregnancy],
  ['the young and the old', youngAndOld],
  ['the UK and the US', ukAndUs],
  ['how long, how bad, and weak signs', howLong],
  ['warmth and cold', heatAndCold],
  ['medicines', medicines],
  ['movement', movement],
  ['exertion', exertion],
]
