import { chest } from '../../rules/index.ts'
import { QuestionFrame, type BlockProps } from './QuestionFrame.tsx'
import { Ticks } from './Ticks.tsx'

/** The first question. It has ticks, so nobody waits for any other control. */
export const FirstBlock = ({ asked, alone, wrong, drafted, onChange }: BlockProps) => (
  <QuestionFrame {...{ asked, alone, wrong }}>
    {(shared) => (
      <Ticks {...shared} asked={{ ...asked, question: chest }} drafted={drafted} onChange={onChange} />
    )}
  </QuestionFrame>
)
