import { diaryWords } from '../../content/en/index.ts'
import { useParams } from '../frame/routes.tsx'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { readDraft } from './draft.ts'
import { EntryForm } from './EntryForm.tsx'
import { paths, type DiaryOf, type Written } from './use-diary.ts'

const kinds: readonly Written['kind'][] = ['pain', 'sleep', 'trigger', 'note']

/** Something to write down, with the time, which can be put right. */
export const AddEntry = ({ diary }: { diary: DiaryOf }) => {
  const { kind: asked } = useParams()
  const kind = kinds.find((one) => one === asked)
  if (!kind) return <Elsewhere to={paths.diary} />
  return (
    <EntryForm
      key={kind}
      diary={diary}
      kind={kind}
      button={diaryWords.form.save}
      onRead={(draft) => {
        const read = readDraft(kind, draft, diary)
        return 'said' in read ? { missing: [], save: () => diary.write(read.said) } : read
      }}
    />
  )
}
