import { buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Marks } from '../../components/Marks.tsx'
import { RemedyCard } from '../../components/RemedyCard.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { helpNowWords } from '../../content/en/index.ts'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { askPath, firstPage } from '../paths.ts'

const words = helpNowWords

/** A position, a breath, and warmth where nothing speaks against it; then the way to the questions. */
export const FirstComfort = ({ warmth }: { warmth: boolean }) => {
  const cards = [
    { temp: 'move', ...words.position },
    { temp: 'calm', ...words.breath },
    ...(warmth ? [{ temp: 'heat', ...words.heat } as const] : []),
  ] as const
  return (
    <Frame title={words.doneTitle}>
      <Wrap>
        <Stack gap="l">
          <Stack gap="s">
            <h1 tabIndex={-1}>{words.doneTitle}</h1>
            <p className="lead">{words.doneLead}</p>
          </Stack>
          {cards.map(({ temp, kind, title, steps }) => (
            <RemedyCard key={title} level={2} temp={temp} kind={kind} title={title}>
              <Marks mark="number" items={steps} />
            </RemedyCard>
          ))}
          {!warmth && <p>{words.noHeat}</p>}
          <p>{words.afterwards}</p>
        </Stack>
        <Dock>
          <Link to={askPath(firstPage)} className={buttonClass('main')}>
            {words.toQuestions}
          </Link>
        </Dock>
      </Wrap>
    </Frame>
  )
}
