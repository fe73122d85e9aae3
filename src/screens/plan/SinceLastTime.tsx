import { Marks } from '../../components/Marks.tsx'
import { Stack } from '../../components/Stack.tsx'
import { checkInWords as words, remedyWords } from '../../content/en/index.ts'
import { remedies, type Change, type Phase } from '../../rules/index.ts'

const order: readonly Phase[] = ['settle', 'mobilise', 'strengthen', 'prevent']

interface Line {
  readonly kind: Change['kind']
  readonly names: readonly string[]
  readonly why: string
}

const stretches = remedies.filter(({ place }) => place === 'stretch').map(({ id }) => remedyWords[id].name)

/** Many stretches are named where they stand, not here. */
const most = 2

const isOn = (from: Phase, to: Phase) => order.indexOf(to) > order.indexOf(from)

const lineOf = (change: Change): Line => {
  const why = change.because.map((id) => words.whys[id]).join('. ')
  if (change.kind !== 'phase') return { kind: change.kind, names: [remedyWords[change.remedy].name], why }
  const { from, to } = change
  const say = isOn(from, to) ? words.phase : words.back
  return { kind: 'phase', names: [say(words.phases[from].name, words.phases[to].name)], why }
}

/** What changed in one way for the same reasons is said in one line. */
const gather = (changes: readonly Change[]): readonly Line[] => {
  const lines = new Map<string, Line>()
  for (const line of changes.map(lineOf)) {
    const key = `${line.kind} ${line.why}`
    lines.set(key, { ...line, names: [...(lines.get(key)?.names ?? []), ...line.names] })
  }
  return [...lines.values()]
}

const sayOf = ({ kind, names }: Line): string => {
  const drills = names.filter((name) => stretches.includes(name))
  const others = names.filter((name) => !drills.includes(name))
  const all = [...others, ...(drills.length > most ? [words.stretches(drills.length)] : drills)].join(', ')
  return kind === 'phase' ? all : `${words[kind](all)}.`
}

interface SinceLastTimeProps {
  phase: Phase
  changes: readonly Change[]
}

/** Where the plan stands, and what is new in it since the look before, each with its reason. */
export const SinceLastTime = ({ phase, changes }: SinceLastTimeProps) => (
  <Stack gap="s">
    <p>
      <b>{words.stage(words.phases[phase].name)}</b> {words.phases[phase].lead}
    </p>
    {changes.length === 0 ? (
      <p>{words.same}</p>
    ) : (
      <>
        <h2>{words.changed}</h2>
        <Marks
          mark="dot"
          items={gather(changes).map((line) => (
            <>
              {sayOf(line)} <span className="hint">{words.why(line.why)}</span>
            </>
          ))}
        />
      </>
    )}
  </Stack>
)
