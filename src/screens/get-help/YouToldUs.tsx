import { alarms } from '../../content/en/index.ts'
import { whatTheyTold } from '../../content/spoken.ts'
import type { Answers, FlagId } from '../../rules/index.ts'

/** The person's own answers behind an alarm, and why they need help. */
export const YouToldUs = ({
  flags,
  answers,
  why,
}: {
  flags: readonly FlagId[]
  answers: Answers
  why: readonly string[]
}) => {
  const told = whatTheyTold(flags, answers)
  return (
    <>
      {told.length > 0 && (
        <p className="lead">
          {alarms.youToldUs} <b>{told.join('; ')}</b>.
        </p>
      )}
      {why.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}
