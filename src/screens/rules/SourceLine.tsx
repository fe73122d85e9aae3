import { planWords, sourceDate } from '../../content/en/index.ts'
import { sources, type Source, type SourceId } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'

/** Where a rule comes from, each with the day on which it was read. */
export const SourceLine = ({ ids }: { ids: readonly SourceId[] }) => {
  const { language } = useDevice()
  return (
    <p className="small hint no-print">
      {planWords.source}:{' '}
      {ids.map((id, at) => {
        const { title, url, read }: Source = sources[id]
        return (
          <span key={id}>
            {at > 0 && '; '}
            {url === undefined ? title : <a href={url}>{title}</a>},{' '}
            {planWords.readOn(sourceDate(read, language))}
          </span>
        )
      })}
    </p>
  )
}
