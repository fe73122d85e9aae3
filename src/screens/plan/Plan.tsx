import { buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { LinkList } from '../../components/LinkList.tsx'
import { Spine } from '../../components/Spine.tsx'
import { SpineStep } from '../../components/SpineStep.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { checkInWords, planWords as words, screens } from '../../content/en/index.ts'
import { whenNothingHurts, type FollowUp } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useEpisode, useKeepTriage } from '../../state/use-episode.ts'
import { useAnswers, useSession } from '../../state/use-session.ts'
import { sheetsOf } from '../check-in/alarm-of.ts'
import { Gate } from '../check-in/Gate.tsx'
import { checkInPath } from '../check-in/paths.ts'
import { useSchedule } from '../check-in/use-schedule.ts'
import { latestOf } from '../check-in/where.ts'
import { Belongs } from '../frame/Belongs.tsx'
import { Frame, renderLink } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { LookAgain } from './LookAgain.tsx'
import { Net } from './Net.tsx'
import { NextDay } from './NextDay.tsx'
import { KeepAway, KeepAwayLater, NotForNow } from './NotForNow.tsx'
import { NowCards } from './NowCards.tsx'
import { PlanHead } from './PlanHead.tsx'
import { WhatAbout } from './WhatAbout.tsx'
import { WhatWouldChange } from './WhatWouldChange.tsx'
import { WhyThisPlan } from './WhyThisPlan.tsx'

type GoOn = Extract<FollowUp, { kind: 'go-on' }>

/** The plan, for whoever has one; and only while nothing that was said since speaks against it. */
export const Plan = () => (
  <Belongs kind="self-care">
    {({ plan }) => (
      <Gate reading={<Waiting title={words.title} />}>
        {(where) => (
          <ThePlan {...(where?.kind === 'go-on' ? where : { plan, phase: 'settle', changes: [] })} />
        )}
      </Gate>
    )}
  </Belongs>
)

/** The plan: now, the next 24 hours, not for now, what was left out and why, and the safety net. */
const ThePlan = ({ plan, phase, changes }: Omit<GoOn, 'kind'>) => {
  useKeepTriage()
  const now = useDevice().now()
  const answers = useAnswers()
  const episode = useEpisode()
  const schedule = useSchedule()
  const isPainFree = phase === whenNothingHurts.phase
  const madeAt = useSession((session) => session.confirmedAt) ?? now
  const lookedAt = episode && latestOf(episode)?.at
  const [become = answers] = episode ? sheetsOf(episode) : []
  return (
    <Frame title={words.title}>
      <Wrap>
        <Split>
          <PlanHead {...{ phase, changes, madeAt, lookedAt, schedule }} />
          <div>
            <Spine>
              <SpineStep title={words.now}>
                <NowCards plan={plan} isPainFree={isPainFree} />
              </SpineStep>
              <SpineStep title={words.next}>
                <NextDay plan={plan} />
              </SpineStep>
              {isPainFree ? <KeepAway advice={plan.advice} /> : <NotForNow advice={plan.advice} />}
              <div className={plan.leftOut.length === 0 ? 'no-print' : undefined}>
                <SpineStep
                  title={
                    <>
                      {words.out}
                      <span className="no-print">{words.outWhy}</span>
                    </>
                  }
                  tone="out"
                >
                  <LeftOutList items={plan.leftOut} />
                  <WhatAbout />
                </SpineStep>
              </div>
              {!isPainFree && <KeepAwayLater advice={plan.advice} />}
            </Spine>
          </div>
          <Stack>
            <WhyThisPlan answers={become} />
            {lookedAt === undefined && <WhatWouldChange />}
            <p className="no-print">
              {words.wrongAnswer} <Link to="/check">{words.changeAnswers}</Link>
            </p>
            <p className="hint">{words.isNot}</p>
            <Net
              plan={plan}
              startedAt={episode?.startedAt ?? madeAt}
              lookedAt={Math.max(madeAt, lookedAt ?? 0)}
              schedule={schedule}
            />
            <div className="no-print">
              <LookAgain schedule={schedule} now={now} />
            </div>
            <div className="no-print">
              <LinkList
                label={screens.more.label}
                links={[
                  { href: '/diary', label: screens.more.diary },
                  { href: '/doctor', label: screens.forTheDoctor },
                ]}
                renderLink={renderLink}
              />
            </div>
          </Stack>
          <Dock>
            <Link to={checkInPath()} className={buttonClass(schedule.due ? 'main' : 'plain')}>
              {checkInWords.title}
            </Link>
            <Link to="/danger-signs" className={buttonClass(schedule.due ? 'plain' : 'main')}>
              {words.check}
            </Link>
          </Dock>
        </Split>
      </Wrap>
    </Frame>
  )
}
