import { useEffect, useRef, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Why } from '../../components/Why.tsx'
import { settingsWords } from '../../content/en/index.ts'
import { useForget } from '../../state/use-forget.ts'
import { Link } from '../frame/Link.tsx'

const words = settingsWords.forget

/** Forgets everything in two taps: the first says what goes, the second does it. Then it says that it is done. */
export const Forget = () => {
  const forget = useForget()
  const [done, setDone] = useState(false)
  const said = useRef<HTMLOutputElement>(null)
  useEffect(() => {
    if (done) said.current?.focus()
  }, [done])
  if (done) {
    return (
      <output ref={said} tabIndex={-1}>
        <b>{words.done}</b> {words.doneMore}
      </output>
    )
  }
  return (
    <Why summary={words.title}>
      <p>{words.what}</p>
      <Marks mark="dot" items={words.items} />
      <p>
        {words.noWayBack} <Link to="/move">{words.first}</Link>
      </p>
      <div>
        <Button onClick={() => void forget().then(() => setDone(true))}>{words.sure}</Button>
      </div>
    </Why>
  )
}
