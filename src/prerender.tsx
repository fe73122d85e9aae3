import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { fetchScreen } from './all-screens.ts'
import { fetchLine } from './components/thread/use-line.ts'
import { pages } from './painted-ahead.ts'
import { Whole } from './Whole.tsx'

export { pages }

/** What stands on the screen at a path before anything is known of the person. */
export const prerender = async (path: keyof typeof pages): Promise<string> => {
  const base = import.meta.env.BASE_URL
  await Promise.all([fetchScreen(path), fetchLine()])
  const Here = ({ children }: { children: ReactNode }) => (
    <StaticRouter basename={base} location={base + path.slice(1)}>
      {children}
    </StaticRouter>
  )
  return renderToString(<Whole router={Here} />)
}
