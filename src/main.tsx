import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './App.tsx'
import { browser } from './device/browser.ts'
import { createMemory, MemoryProvider } from './state/memory.tsx'

const root = document.getElementById('app')

/** The only place where everything meets: the app, and what it remembers, on the browser it runs in. */
const show = (place: HTMLElement) =>
  createRoot(place).render(
    <StrictMode>
      <MemoryProvider memory={createMemory(browser())}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </MemoryProvider>
    </StrictMode>,
  )

// While one works on it, /gallery shows every piece and every screen. A build leaves all of it out.
if (root && import.meta.env.DEV && location.pathname.startsWith('/gallery')) {
  void import('./gallery.tsx').then(({ showGallery }) => showGallery(root))
} else if (root) show(root)
