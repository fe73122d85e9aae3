import { useState, type ReactNode } from 'react'
import { Button, buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { ErrorSummary } from '../../components/ErrorSummary.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { diaryWords, screens } from '../../content/en/index.ts'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { draftOf, type Draft, type DraftField } from './draft.ts'
import { EntryFields } from './EntryFields.tsx'
import { paths, type DiaryOf, type Mine } from './use-diary.ts'

const words = diaryWords.form
const titleId = 'entry-title'

interface EntryFormProps {
  diary: DiaryOf
  kind: Mine['kind']
  /** What it was before, where it is put right. */
  entry?: Mine | undefined
  /** Reads the form: what is missing, or what to do with it. */
  onRead: (draft: Draft) => { readonly missing: readonly DraftField[]; readonly save?: () => void }
  button: string
  children?: ReactNode
}

/** One entry as a form. It keeps what was typed until it is saved. */
export const EntryForm = ({ diary, kind, entry, onRead, button, children }: EntryFormProps) => {
  const { now, timeZone } = diary
  const [draft, setDraft] = useState(() => draftOf(entry, { now, timeZone }))
  const [tries, setTries] = useState(0)
  const { missing: all, save } = onRead(draft)
  const missing = tries > 0 ? all : []
  const title = words.titles[kind]
  return (
    <Frame title={title} error={missing.length > 0}>
      <Wrap>
        {missing.length > 0 && (
          <ErrorSummary
            key={tries}
            title={screens.ask.oops}
            items={missing.map((field) => ({ href: `#${field}`, text: words.missing[field] }))}
          />
        )}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (save) save()
            else setTries(tries + 1)
          }}
        >
          <Split>
            <Stack>
              <h1 id={titleId} tabIndex={-1}>
                {title}
              </h1>
              {children}
            </Stack>
            <EntryFields
              {...{ kind, draft, now, timeZone, missing, titleId }}
              onChange={(some) => setDraft({ ...draft, ...some })}
            />
            <Dock>
              <Link to={paths.diary} className={buttonClass('plain')}>
                {screens.back}
              </Link>
              <Button kind="main" type="submit">
                {button}
              </Button>
            </Dock>
          </Split>
        </form>
      </Wrap>
    </Frame>
  )
}
