import { LeftOut } from '../../components/LeftOut.tsx'
import { cautionWords, planWords, remedyWords } from '../../content/en/index.ts'
import type { LeftOut as LeftOutRow } from '../../rules/index.ts'

interface Group {
  readonly name: string
  readonly why: string
}

const isMedicine = (id: string) => ['ibuprofen', 'naproxen'].includes(id)

/** What was left out, gathered by the person's own reasons, so that one reason is said once. */
const gather = (items: readonly LeftOutRow[]): readonly Group[] => {
  const groups = new Map<string, { names: string[]; why: string }>()
  for (const { remedy, mark, because, unsure } of items) {
    const reason = (id: (typeof because)[number]) =>
      unsure.some((doubt) => doubt === id)
        ? planWords.unsureOf(cautionWords[id].name)
        : cautionWords[id].because
    const reasons = because.map(reason).join(' ')
    const key = `${mark} ${reasons}`
    const group = groups.get(key) ?? { names: [], why: reasons }
    group.names.push(remedyWords[remedy].name)
    groups.set(key, group)
  }
  return [...groups.entries()].map(([key, { names, why }]) => ({
    name: `${[...new Set(names)].join(', ')}: ${key.startsWith('ask') ? planWords.ask : planWords.avoidMark}`,
    why,
  }))
}

/** Everything that was kept from this person, medicines first, with the reason. Nothing is hidden. */
export const LeftOutList = ({ items }: { items: readonly LeftOutRow[] }) => {
  if (items.length === 0) return <p>{planWords.outNone}</p>
  const medicinesFirst = items.toSorted((a, b) => Number(isMedicine(b.remedy)) - Number(isMedicine(a.remedy)))
  return <LeftOut items={gather(medicinesFirst)} />
}
