import { StartPage } from './StartPage.tsx'
import { useVisit } from './use-visit.ts'

/** The first screen for someone who has answered before. */
export const Returning = () => <StartPage {...useVisit()} />
