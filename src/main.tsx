import './styles/index.css'
import { startTransition, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router'
import { fetchScreen } from './all-screens.ts'
import { fetchLine } from './components/thread/use-line.ts'
import { doAgain, giveAgain } from './do-again.ts'
import { firstPages, pages } from './painted-ahead.ts'
import { InBrowser } from './screens/frame/InBrowser.tsx'
import { fetchWayOn } from './screens/use-way-on.ts'
import { Whole } from './Whole.tsx'

const root = document.getElementById('app')
const base = import.meta.env.BASE_URL
const history = createBrowserHistory({ v5Compat: true })
const opened = { history, location: history.location }
/** The path as the routes know it, from the root of the app and without a slash at its end. */
const path = `/${opened.location.pathname.slice(base.length)}`.replace(/(?<=.)\/$/, '')

const Here = ({ children }: { children: ReactNode }) => (
  <InBrowser opened={opened} basename={base}>
    {children}
  </InBrowser>
)

const soon = () => new Promise((resolve) => setTimeout(resolve, 3000))

// What is done again must find React at rest.
const onListening = () => void setTimeout(giveAgain)
const onTakenUp = () => void setTimeout(doAgain)

/** The only place where everything meets: the app, and what it remembers, on the browser it runs in. */
const show = async (place: HTMLElement) => {
  // To run the files of the app is long enough for one go.
  await new Promise((resolve) => setTimeout(resolve))
  const coming = import('./remember.ts').then(({ remember }) => remember())
  const shared = { router: Here, onTakenUp }
  // A host may answer a path with the page of another.
  const isBuilt = place.dataset['path'] === path && path in pages
  // A screen that cannot be fetched is tried once more when it is shown, and then says so.
  const screen = fetchScreen(path).catch(() => undefined)
  if (isBuilt) {
    const isFirst = firstPages.includes(path)
    // The first screens do without a memory: while they are read, it comes, and what leads on from them.
    if (isFirst) setTimeout(() => fetchWayOn().catch(() => undefined))
    const memory = isFirst ? undefined : await coming.catch(() => undefined)
    await screen
    startTransition(
      () =>
        void hydrateRoot(
          place,
          <Whole
            {...shared}
            coming={coming}
            hasCome={memory !== undefined}
            {...(isFirst && { onListening })}
          />,
        ),
    )
    return
  }
  const line = fetchLine().catch(() => undefined)
  const memory = await coming.catch(() => undefined)
  // Most screens ask at once what was answered. Nobody waits long for a database that does not open.
  await Promise.race([memory?.device.storage.whole, soon()])
  await Promise.all([screen, line])
  startTransition(() =>
    createRoot(place).render(<Whole {...shared} {...(memory && { memory })} isLost={memory === undefined} />),
  )
}

// While one works on it, /gallery shows every piece and every screen. A build leaves all of it out.
if (root && import.meta.env.DEV && path.startsWith('/gallery')) {
  void import('./gallery.tsx').then(({ showGallery }) => showGallery(root))
} else if (root) void show(root)
