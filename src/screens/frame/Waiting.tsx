import { Frame } from './Frame.tsx'

/** What stands until a screen, or what belongs in it, is here: the way to the danger signs, and room. */
export const Waiting = ({ title }: { title?: string }) => (
  <Frame title={title} waiting>
    {null}
  </Frame>
)
