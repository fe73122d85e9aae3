import { everyBoneAndAge } from './every-bone-and-age.ts'
import { everyDanger } from './every-danger.ts'
import { everyExercise } from './every-exercise.ts'
import { everyMedicine, everyWarmth } from './every-medicine-and-warmth.ts'
import { exertion } from './exertion.ts'
import { gutAndKidney } from './gut-and-kidney.ts'
import { heart } from './heart.ts'
import { heatAndCold } from './heat-and-cold.ts'
import { howLong } from './how-long.ts'
import { infection } from './infection.ts'
import { lungs } from './lungs.ts'
import { medicines } from './medicines.ts'
import { movementForWhom } from './movement-for-whom.ts'
import { movement } from './movement.ts'
import { pregnancy } from './pregnancy.ts'
import type { Scenario } from './scenario.ts'
import { spineAndNerves } from './spine-and-nerves.ts'
import { ukAndUs } from './uk-and-us.ts'
import { youngAndOld } from './young-and-old.ts'

/** Every scenario, by subject. */
export const scenarios: readonly (readonly [subject: string, table: readonly Scenario[]])[] = [
  ['the heart and the great vessels', heart],
  ['the lungs', lungs],
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
  ['movement, and for whom not', movementForWhom],
  ['exertion', exertion],
  ['every illness that raises the stakes', everyDanger],
  ['every weak bone, every length of time, every age', everyBoneAndAge],
  ['every exercise, and for whom', everyExercise],
  ['every medicine, and for whom', everyMedicine],
  ['all warmth and cold, and for whom', everyWarmth],
]
