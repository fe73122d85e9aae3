import { useMemo } from 'react'
import { Marks } from '../../components/Marks.tsx'
import { planWords as words, remedyWords, rulesWords } from '../../content/en/index.ts'
import { inOneLine } from '../../content/spoken.ts'
import { changesThatLift, changesThatRaise, type Urgency } from '../../rules/index.ts'
import { useAnswers } from '../../state/use-session.ts'

const urgencies: readonly Urgency[] = ['now', 'today', 'within-days']

/** The smallest changes that would raise the urgency or lift a caution. Each was tried on the rules. */
export const Changes = () => {
  const answers = useAnswers()
  const raises = useMemo(() => changesThatRaise(answers), [answers])
  const lifts = useMemo(() => changesThatLift(answers), [answers])
  const groups = urgencies
    .map((urgency) => ({ urgency, items: raises.filter(({ to }) => to === urgency).map(inOneLine) }))
    .filter(({ items }) => items.length > 0)
  return (
    <>
      <p>{words.changeLead}</p>
      {groups.map(({ urgency, items }) => (
        <div key={urgency}>
          <p>
            <b>{rulesWords.urgency[urgency]}</b>, {words.ifAlso}
          </p>
          <Marks mark="dot" items={items} />
        </div>
      ))}
      {lifts.length > 0 && (
        <div>
          <p>
            <b>{words.lifts}</b>
          </p>
          <Marks
            mark="dot"
            items={lifts.map((lift) =>
              words.without(
                inOneLine(lift),
                [...new Set(lift.frees.map((id) => remedyWords[id].name))].join(', '),
              ),
            )}
          />
        </div>
      )}
    </>
  )
}
