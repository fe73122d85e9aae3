import { useState } from 'react'
import { quickCheck, type QuickAnswers, type QuickResult } from '../../rules/index.ts'
import { FirstComfort } from './FirstComfort.tsx'
import { QuickCheck } from './QuickCheck.tsx'
import { QuickNow } from './QuickNow.tsx'

/** Help at once: one safety screen, then a position, a breath and perhaps warmth. Nothing of it is kept. */
export const HelpNow = () => {
  const [result, setResult] = useState<QuickResult>()
  const back = () => setResult(undefined)
  if (!result) return <QuickCheck onAnswer={(answers: QuickAnswers) => setResult(quickCheck(answers))} />
  return result.kind === 'get-help-now' ? (
    <QuickNow onMistake={back} />
  ) : (
    <FirstComfort warmth={result.warmth} />
  )
}
