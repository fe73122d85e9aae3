import { useEffect, useRef } from 'react'
import { Button } from '../../components/Button.tsx'
import { FileButton } from '../../components/FileButton.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Stack } from '../../components/Stack.tsx'
import { transferWords } from '../../content/en/index.ts'
import { everythingType, type Preview } from '../../transfer/index.ts'
import { Link } from '../frame/Link.tsx'
import { useLoading, type Loading } from './use-loading.ts'

const words = transferWords.load

/** What a file would do, line by line. What would happen to nothing is not told. */
const linesOf = ({ counts, answers, preferences, changes }: Preview): readonly string[] => {
  const say = transferWords.preview
  const told = (['new', 'newer', 'removed', 'same', 'older', 'heldBack', 'unreadable'] as const).flatMap(
    (fate) => (counts[fate] > 0 ? [say[fate](counts[fate])] : []),
  )
  return [
    ...(changes ? [] : [say.nothing]),
    ...told,
    say.answers[answers],
    ...(preferences ? [say.preferences] : []),
  ]
}

interface LookProps {
  preview: Preview
  onYes: () => void
  onNo: () => void
}

const Look = ({ preview, onYes, onNo }: LookProps) => (
  <Stack gap="s">
    <h3>{transferWords.preview.title}</h3>
    <Marks mark="dot" items={linesOf(preview)} />
    {preview.changes && (
      <div>
        <Button kind="main" onClick={onYes}>
          {words.yes}
        </Button>
      </div>
    )}
    <div>
      <Button onClick={onNo}>{preview.changes ? words.no : words.close}</Button>
    </div>
  </Stack>
)

const Told = ({ loading }: { loading: Loading }) => {
  switch (loading.kind) {
    case 'refused':
      return (
        <>
          <p>
            <b>{transferWords.refused.title}</b>
          </p>
          <p>{transferWords.refused[loading.because]}</p>
        </>
      )
    case 'done':
      return (
        <p>
          <b>{words.done}</b> <Link to="/">{words.goOn}</Link>
        </p>
      )
    case 'failed':
    case 'unchanged':
    case 'reading':
      return <p>{words[loading.kind]}</p>
    default:
      return null
  }
}

/** Loads a file that Unknot saved. It says first what it would do, and does nothing without a yes. */
export const Load = () => {
  const { loading, choose, yes, no } = useLoading()
  const told = useRef<HTMLOutputElement>(null)
  const { kind } = loading
  useEffect(() => {
    // The button that was pressed is gone.
    if (kind === 'done' || kind === 'failed' || kind === 'unchanged') told.current?.focus()
  }, [kind])
  return (
    <Stack gap="s">
      <h2>{words.title}</h2>
      <p>{words.what}</p>
      <div>
        <FileButton accept={`${everythingType},.json`} onFile={choose}>
          <Icon name="book" />
          {words.button}
        </FileButton>
      </div>
      <output ref={told} tabIndex={-1}>
        {loading.kind === 'preview' ? (
          <Look preview={loading} onYes={() => yes(loading)} onNo={no} />
        ) : (
          <Told loading={loading} />
        )}
      </output>
    </Stack>
  )
}
