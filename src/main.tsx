import './styles/index.css'
import type { ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { fetchScreen } from './App.tsx'
import { browser } from './device/browser.ts'
import { doAgain } from './do-again.ts'
import { createMemory } from './state/memory.tsx'
import { Whole } from './Whole.tsx'

const root = document.getElementById('app')
const base = import.meta.env.BASE_URL
/** The path as the routes know it, from the root of the app and without a slash at its end. */
const path = `/${location.pathname.slice(base.length)}`.replace(/(?<=.)\/$/, '')

const InBrowser = ({ children }: { children: ReactNode }) => (
  // Which moves wait for their screen, and which do not, is told in Elsewhere.
  <BrowserRouter basename={base} useTransitions={false}>
    {children}
  </BrowserRouter>
)

const soon = () => new Promise((resolve) => setTimeout(resolve, 3000))

/** The only place where everything meets: the app, and what it remembers, on the browser it runs in. */
const show = async (place: HTMLElement) => {
  const device = browser()
  const memory = createMemory(device)
  // A host may answer a path with the page of another.
  const isBuilt = place.dataset['path'] === path
  // A screen that cannot be fetched is tried once more when it is shown, and then says so.
  const screen = fetchScreen(path).catch(() => undefined)
  // Most screens ask at once what was answered. Nobody waits long for a database that does not open.
  if (!isBuilt) await Promise.race([device.storage.whole, soon()])
  await screen
  const whole = (
    // What is done again must find React at rest.
    <Whole memory={memory} router={InBrowser} onTakenUp={() => setTimeout(doAgain)} />
  )
  if (isBuilt) hydrateRoot(place, whole)
  else createRoot(place).render(whole)
}

// While one works on it, /gallery shows every piece and every screen. A build leaves all of it out.
if (root && import.meta.env.DEV && path.startsWith('/gallery')) {
  void import('./gallery.tsx').then(({ showGallery }) => showGallery(root))
} else if (root) void show(root)
