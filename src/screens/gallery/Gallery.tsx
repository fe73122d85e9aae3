import { useState, type ReactNode } from 'react'
import { Both } from './Both.tsx'
import { Components } from './Components.tsx'
import { Drawings } from './Drawings.tsx'
import { Threads } from './Threads.tsx'

interface GalleryProps {
  /** Every state of every screen. */
  states: readonly { readonly name: string; readonly path: string }[]
  /** The address of the frame that shows a state in a theme. */
  frameOf(at: number, theme: 'light' | 'dark'): string
  /** The tokens and their contrast, which only the sheets know. */
  tokens: ReactNode
}

interface StateProps {
  name: string
  path: string
  frame(theme: 'light' | 'dark'): string
}

/** The frames hold our own app, which reads its own origin. */
const allowed = 'allow-scripts allow-same-origin'

/** One state of one screen. Its frames are whole apps, so they are only there while it is open. */
const State = ({ name, path, frame }: StateProps) => {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {name} <code>{path}</code>
      </summary>
      {open && (
        <div className="frames">
          {(['light', 'dark'] as const).map((theme) => (
            <iframe key={theme} title={`${name}, ${theme}`} src={frame(theme)} sandbox={allowed} />
          ))}
          <a href={frame('light')}>alone</a>
        </div>
      )}
    </details>
  )
}

/** Every piece in its states and every screen in every state, by day and by night. Only while one works on it. */
export const Gallery = ({ states, frameOf, tokens }: GalleryProps) => (
  <main className="gallery">
    <h1>Gallery</h1>
    <nav aria-label="Parts">
      {['tokens', 'thread', 'components', 'drawings', 'screens'].map((part) => (
        <a key={part} href={`#${part}`}>
          {part}
        </a>
      ))}
    </nav>
    <section id="tokens">
      <h2>Tokens</h2>
      {tokens}
    </section>
    <section id="thread">
      <h2>The thread at every stop</h2>
      <Both>
        <Threads />
      </Both>
    </section>
    <section id="components">
      <h2>Components</h2>
      <Components />
    </section>
    <section id="drawings">
      <h2>Drawings</h2>
      <Drawings />
    </section>
    <section id="screens">
      <h2>Screens</h2>
      {states.map((state, at) => (
        <State key={state.name} {...state} frame={(theme) => frameOf(at, theme)} />
      ))}
    </section>
  </main>
)
