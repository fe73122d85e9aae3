import { useAnswers } from '../../state/use-session.ts'
import { Belongs } from '../frame/Belongs.tsx'
import { DoseNotice } from '../frame/DoseNotice.tsx'
import { EpisodeNotice } from '../frame/EpisodeNotice.tsx'
import { WhatWouldChange } from '../plan/WhatWouldChange.tsx'
import { fromAnswers } from './alarm.ts'
import { MistakeLink } from './MistakeLink.tsx'
import { TodayBody } from './TodayBody.tsx'

/** Care the same day, because of the answers. What was said since can only make it more urgent. */
export const Today = () => {
  const answers = useAnswers()
  return (
    <Belongs kind="be-seen-today">
      {({ because, also }) => (
        <TodayBody
          {...fromAnswers(because, also, answers)}
          notice={
            <>
              <DoseNotice />
              <EpisodeNotice />
            </>
          }
          end={
            <>
              <WhatWouldChange />
              <p>
                <MistakeLink flags={because} answers={answers} />
              </p>
            </>
          }
        />
      )}
    </Belongs>
  )
}
