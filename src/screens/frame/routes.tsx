import { createContext, useContext, type ReactNode } from 'react'
import { matchPath, useLocation } from 'react-router'

/**
 * What stands at each path, in the order of trying. A path is whole, as `/diary/change/:id`, or `/diary/*` for
 * whatever follows. The last is for whatever fits none.
 */
export type RoutesOf<Screen> = Readonly<Record<string, Screen>>

type Params = Readonly<Record<string, string | undefined>>

const ParamsContext = createContext<Params>({})

/** What stands in the address where the path of the route has a `:name`. */
export const useParams = (): Params => useContext(ParamsContext)

/** An address as a person reads it. One that is damaged is taken as it is. */
const readable = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

/** The first of these routes that fits an address, and what that says. */
export const firstFit = <Screen,>(routes: RoutesOf<Screen>, pathname: string) => {
  for (const [path, screen] of Object.entries(routes)) {
    const match = matchPath(path, readable(pathname))
    if (match) return { path, screen, params: match.params }
  }
  const [path, screen] = Object.entries(routes).at(-1) ?? []
  return { path, screen, params: {} }
}

/**
 * Shows the screen of the first route that fits the address. The router's own list can also load data and catch
 * errors, for which there is no use here, and every first visit would wait for it.
 */
export const Routes = ({ routes }: { routes: RoutesOf<ReactNode> }) => {
  const { path, screen, params } = firstFit(routes, useLocation().pathname)
  return (
    <ParamsContext key={path} value={params}>
      {screen}
    </ParamsContext>
  )
}
