import { Link } from 'react-router'
import { buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Spine } from '../../components/Spine.tsx'
import { SpineStep } from '../../components/SpineStep.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { dateAndTime, helpIn, planWords as words } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useRegion, useSession } from '../../state/use-session.ts'
import { Belongs } from '../frame/Belongs.tsx'
import { DoseNotice } from '../frame/DoseNotice.tsx'
import { Frame } from '../frame/Frame.tsx'
import { Advice, adviceIn } from './Advice.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { Net } from './Net.tsx'
import { NextDay } from './NextDay.tsx'
import { NowCards } from './NowCards.tsx'
import { WhatAbout } from './WhatAbout.tsx'
import { WhatWouldChange } from './WhatWouldChange.tsx'
import { WhyThisPlan } from './WhyThisPlan.tsx'

/** The plan: now, the next 24 hours, not for now, what was left out and why, and the safety net. */
export const Plan = () => {
  const device = useDevice()
  const { onEveryPlan } = helpIn(useRegion())
  const madeAt = useSession((session) => session.confirmedAt) ?? device.now()
  return (
    <Belongs kind="self-care">
      {({ plan }) => (
        <Frame title={words.title}>
          <Wrap>
            <Split>
              <Stack>
                <DoseNotice />
                <p className="hint clock">
                  {words.made(dateAndTime(madeAt, device.language, device.timeZone))}
                </p>
                <h1 tabIndex={-1}>{words.title}</h1>
                <p className="lead no-print">{words.lead}</p>
                {onEveryPlan !== undefined && <p>{onEveryPlan}</p>}
              </Stack>
              <div>
                <Spine>
                  <SpineStep title={words.now}>
                    <NowCards plan={plan} />
                  </SpineStep>
                  <SpineStep title={words.next}>
                    <NextDay plan={plan} />
                  </SpineStep>
                  <SpineStep title={words.avoid} tone="not">
                    <p>{words.avoidLead}</p>
                    <Marks mark="cross" items={adviceIn(plan.advice, 'avoid')} />
                    <Advice ids={plan.advice} />
                  </SpineStep>
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
                  <div className="no-print">
                    <SpineStep title={words.prevent} tone="out">
                      <Why summary={words.preventMore}>
                        <Marks mark="dot" items={adviceIn(plan.advice, 'prevent')} />
                      </Why>
                    </SpineStep>
                  </div>
                </Spine>
              </div>
              <Stack>
                <WhyThisPlan />
                <WhatWouldChange />
                <p className="hint">{words.isNot}</p>
                <Net plan={plan} madeAt={madeAt} />
              </Stack>
              <Dock>
                <Link to="/check" className={buttonClass('plain')}>
                  {words.changeAnswers}
                </Link>
                <Link to="/danger-signs" className={buttonClass('main')}>
                  {words.check}
                </Link>
              </Dock>
            </Split>
          </Wrap>
        </Frame>
      )}
    </Belongs>
  )
}
