import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { fetchScreen } from './all-screens.ts'
import { fetchLine } from './components/thread/use-line.ts'
import { pages } from './painted-ahead.ts'
import { Frame } from './screens/frame/Frame.tsx'
import { WithoutScript } from './screens/frame/WithoutScript.tsx'
import { MemoryProvider } from './state/memory.tsx'
import { nobody } from './state/nobody.ts'
import { Whole } from './Whole.tsx'

export { pages }

const base = import.meta.env.BASE_URL

const at = (path: string) => {
  const Here = ({ children }: { children: ReactNode }) => (
    <StaticRouter basename={base} location={base + path.slice(1)}>
      {children}
    </StaticRouter>
  )
  return Here
}

/** What stands on the screen at a path before anything is known of the person. */
export const prerender = async (path: keyof typeof pages): Promise<string> => {
  await Promise.all([fetchScreen(path), fetchLine()])
  return renderToString(<Whole router={at(path)} />)
}

/** What stands at every other path until the app is here: the way to the danger signs. */
export const prerenderWaiting = async (): Promise<string> => {
  await fetchLine()
  const Here = at('/')
  return renderToString(
    <MemoryProvider memory={nobody}>
      <Here>
        <Frame title={undefined} waiting>
          <WithoutScript />
        </Frame>
      </Here>
    </MemoryProvider>,
  )
}
