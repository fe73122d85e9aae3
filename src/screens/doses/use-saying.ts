import { timeOfDay, type Saying } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useRegion } from '../../state/use-session.ts'

/** How the clock says an instant here and now: "2:15 am", with its day where that is not today. */
export const useSaying = (now: number): Saying => {
  const { language, timeZone } = useDevice()
  const region = useRegion()
  return { region, time: (instant) => timeOfDay(instant, now, language, timeZone) }
}
