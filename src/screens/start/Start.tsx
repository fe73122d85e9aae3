import { useAsBuilt } from '../../state/use-as-built.ts'
import { useAnswers } from '../../state/use-session.ts'
import { useWayOn } from '../use-way-on.ts'
import { StartPage } from './StartPage.tsx'
import { forTheNew } from './welcome.ts'

/**
 * The first screen. It stands before anything is known of the person: who has answered before sees the
 * emergency list at once, and their own welcome when the rules have read their answers.
 */
export const Start = () => {
  const asBuilt = useAsBuilt()
  const isNew = useAnswers().chest === undefined
  const { here, failed } = useWayOn()
  if (asBuilt) return <StartPage {...forTheNew} unseenBy="the-returning" />
  if (isNew) return <StartPage {...forTheNew} />
  if (here) return <here.Returning />
  if (failed) throw new Error('The rules could not be fetched')
  return <StartPage {...forTheNew} unseenBy="all" />
}
