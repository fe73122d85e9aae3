import { Marks } from '../../components/Marks.tsx'
import { Stack } from '../../components/Stack.tsx'
import { adviceWords, planWords } from '../../content/en/index.ts'
import { adviceRows, type AdviceId } from '../../rules/index.ts'

const partOf = new Map(adviceRows.map(({ id, part }) => [id, part]))

/** The advice of one part. */
export const adviceIn = (
  ids: readonly AdviceId[],
  part: 'avoid' | 'watch' | 'know' | 'use' | 'prevent',
): readonly string[] => ids.filter((id) => partOf.get(id) === part).map((id) => adviceWords[id])

/** What to watch for and what is good to know. */
export const Advice = ({ ids }: { ids: readonly AdviceId[] }) => {
  const parts = [
    { title: planWords.watch, items: adviceIn(ids, 'watch') },
    { title: planWords.know, items: [...adviceIn(ids, 'use'), ...adviceIn(ids, 'know')] },
  ].filter(({ items }) => items.length > 0)
  return parts.map(({ title, items }) => (
    <Stack key={title}>
      <h3>{title}</h3>
      <Marks mark="dot" items={items} />
    </Stack>
  ))
}
