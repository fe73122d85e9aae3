import { useDevice } from '../../state/use-device.ts'
import { useEpisode, useKeepTriage } from '../../state/use-episode.ts'
import { useAnswers } from '../../state/use-session.ts'
import { alarmOf, toldSince } from '../check-in/alarm-of.ts'
import { Gate } from '../check-in/Gate.tsx'
import { Trouble } from '../check-in/Trouble.tsx'
import { Belongs } from '../frame/Belongs.tsx'
import { DoseNotice } from '../frame/DoseNotice.tsx'
import { EpisodeNotice } from '../frame/EpisodeNotice.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { alarms } from '../../content/en/index.ts'
import type { FollowUp } from '../../rules/index.ts'
import { WhatWouldChange } from '../plan/WhatWouldChange.tsx'
import { MistakeLink } from './MistakeLink.tsx'
import { WithinDaysBody } from './WithinDaysBody.tsx'

const waiting = <Waiting title={alarms.days.title} />

type WithinDaysStand = Extract<FollowUp, { kind: 'be-seen-within-days' }>

/** Someone should look at it within days: what the answers raised, and what check-ins since have added. */
export const WithinDays = () => {
  const answers = useAnswers()
  return (
    <Belongs kind="be-seen-within-days">
      {(byAnswers) => (
        <Gate reading={waiting}>
          {(where) => (
            // The answers alone raise it too, should the journal know of others.
            <Standing where={where?.kind === 'be-seen-within-days' ? where : byAnswers}>
              <WhatWouldChange />
              <p>
                <MistakeLink flags={byAnswers.because} answers={answers} />
              </p>
            </Standing>
          )}
        </Gate>
      )}
    </Belongs>
  )
}

const Standing = ({ where, children }: { where: WithinDaysStand; children: React.ReactNode }) => {
  useKeepTriage()
  const now = useDevice().now()
  const episode = useEpisode()
  if (!episode) return waiting
  const { comfort, advice } = where
  return (
    <WithinDaysBody
      {...alarmOf(episode, where)}
      since={toldSince(episode, now)}
      comfort={comfort}
      advice={advice}
      notice={
        <>
          <DoseNotice />
          <EpisodeNotice />
          <Trouble />
        </>
      }
      end={children}
    />
  )
}
