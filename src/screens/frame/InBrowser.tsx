import { useLayoutEffect, useState, type ReactNode } from 'react'
import { createPath, Router, type UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router'

export interface Opened {
  history: ReturnType<typeof createBrowserHistory>
  /** Where the person was when the app began. They may go back before it listens. */
  location: ReturnType<typeof createBrowserHistory>['location']
}

interface InBrowserProps {
  opened: Opened
  basename: string
  children: ReactNode
}

/**
 * The router on the browser's own history. What it shows first is what the page was opened with, so a page that
 * was built ahead always fits; whoever went elsewhere before it listened is led there before the next paint. The
 * router's own way reads the address only once it is drawn, and tells nobody what changed until it listens.
 */
export const InBrowser = ({ opened, basename, children }: InBrowserProps) => {
  const { history, location } = opened
  const [at, setAt] = useState({ action: history.action, location })
  useLayoutEffect(() => {
    const deafen = history.listen(setAt)
    const now = history.location
    const isSame = now.key === location.key && createPath(now) === createPath(location)
    // What nobody heard is told again.
    if (!isSame) window.dispatchEvent(new PopStateEvent('popstate'))
    return deafen
  }, [history, location])
  return (
    <Router
      basename={basename}
      location={at.location}
      navigationType={at.action}
      navigator={history}
      useTransitions={false}
    >
      {children}
    </Router>
  )
}
