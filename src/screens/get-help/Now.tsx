import { useAnswers } from '../../state/use-session.ts'
import { Belongs } from '../frame/Belongs.tsx'
import { EpisodeNotice } from '../frame/EpisodeNotice.tsx'
import { fromAnswers } from './alarm.ts'
import { MistakeLink } from './MistakeLink.tsx'
import { NowBody } from './NowBody.tsx'

/** An emergency that the answers raised. Nothing that is loaded later stands in its way. */
export const Now = () => {
  const answers = useAnswers()
  return (
    <Belongs kind="get-help-now">
      {({ because }) => (
        <NowBody
          {...fromAnswers(because, [], answers)}
          notice={<EpisodeNotice say="nothing" />}
          end={
            <p>
              <MistakeLink flags={because} answers={answers} />
            </p>
          }
        />
      )}
    </Belongs>
  )
}
