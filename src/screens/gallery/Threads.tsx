import { Thread } from '../../components/Thread.tsx'

/** The only places where the thread rests; what lies between is only passed. */
const stops = [0, 0.5, 1, 2, 2.5, 3, 4, 5, 6]

export const Threads = () => (
  <>
    {stops.map((at) => (
      <figure key={at} className="thread-stop">
        <figcaption>{at}</figcaption>
        <Thread at={at} view="line" />
        <Thread at={at} view="key" />
      </figure>
    ))}
    <Thread at={3} view="mark" />
  </>
)
