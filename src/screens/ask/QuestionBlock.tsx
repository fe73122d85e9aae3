import type { Region } from '../../content/en/index.ts'
import { Field } from './Field.tsx'
import { QuestionFrame, type BlockProps } from './QuestionFrame.tsx'
import { RegionField } from './RegionField.tsx'

/** A question of any kind, with what stands around it. */
export const QuestionBlock = ({ asked, alone, drafted, wrong, brief, onChange }: BlockProps) =>
  asked.question.id === 'region' ? (
    <RegionField value={(drafted[0] ?? 'elsewhere') as Region} onChange={(region) => onChange([region])} />
  ) : (
    <QuestionFrame {...{ asked, alone, wrong, brief }}>
      {(shared) => <Field {...shared} {...{ asked, drafted, brief, onChange }} />}
    </QuestionFrame>
  )
