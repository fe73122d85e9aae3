import { Marks } from '../../components/Marks.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { aboutWords as words, licenceWords, sourceDate } from '../../content/en/index.ts'
import { sources } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { Frame } from '../frame/Frame.tsx'
import { InRegion } from '../frame/InRegion.tsx'
import { Link } from '../frame/Link.tsx'
import { MoreLinks } from '../frame/MoreLinks.tsx'
import { UpdateOffer } from '../frame/UpdateOffer.tsx'

const days = Object.values(sources)
  .map(({ read }) => read)
  .toSorted()

/** What Unknot is for and is not, where it can be wrong, when its sources were read, and how to report harm. */
export const About = () => {
  const { language } = useDevice()
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''].map((day) => sourceDate(day, language))
  const when = first === last ? words.onDay(first ?? '') : words.between(first ?? '', last ?? '')
  return (
    <Frame title={words.title}>
      <Wrap>
        <Stack gap="l">
          <Stack gap="s">
            <h1 tabIndex={-1}>{words.title}</h1>
            <p className="lead">{words.lead}</p>
          </Stack>
          {words.parts.map(({ title, lines }) => (
            <Stack key={title} gap="s">
              <h2>{title}</h2>
              <Marks mark="dot" items={lines} />
            </Stack>
          ))}
          <p>{words.read(days.length, when)}</p>
          <p>{words.privacy}</p>
          <Stack gap="s">
            <h2>{words.harm.title}</h2>
            <p>{words.harm.lead}</p>
            <p>
              <InRegion>{(region) => words.harm[region]}</InRegion>
            </p>
          </Stack>
          <Stack gap="s">
            <h2>{words.law.title}</h2>
            <p>{words.law.text}</p>
          </Stack>
          <p>
            <Link to="/licences">{licenceWords.link}</Link>
          </p>
          <MoreLinks />
          <UpdateOffer />
        </Stack>
      </Wrap>
    </Frame>
  )
}
