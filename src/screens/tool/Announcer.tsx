import { useEffect, useState } from 'react'
import { useDevice } from '../../state/use-device.ts'

/**
 * Tells whoever listens what changed, each change once. Words that stand there when a page opens are not
 * heard, so they come a moment after; and while nobody can hear, they wait for the last that holds.
 */
export const Announcer = ({ say, urgent = false }: { say: string; urgent?: boolean }) => {
  const { sight } = useDevice()
  const [said, setSaid] = useState('')
  useEffect(() => {
    const tell = () => {
      if (sight.seen()) setSaid(say)
    }
    tell()
    return sight.onChange(tell)
  }, [say, sight])
  return (
    <p className="vh" role={urgent ? 'alert' : 'status'}>
      {said}
    </p>
  )
}
