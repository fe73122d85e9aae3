import { any } from '../language/condition.ts'
import { age } from '../questions/about-you.ts'
import { pregnancy } from '../questions/your-health.ts'
import { reactions, takes } from '../questions/your-medicines.ts'

/** Who is handed to a pharmacist whatever the tables say (4.5, step 1). Being unsure hands over too. */
export const handedOver = any(
  age.under(18),
  takes.includes('strong-painkiller'),
  reactions.includes('other-allergy'),
  pregnancy.includes('could-be', 'under-20-weeks', 'from-20-weeks'),
)
