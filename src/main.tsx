import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './App.tsx'
import { browser } from './device/browser.ts'
import { createSession } from './state/session.ts'
import { DeviceProvider } from './state/use-device.tsx'
import { SessionProvider } from './state/use-session.tsx'

// The only place where everything meets.
const device = browser()
const session = createSession(device)
const root = document.getElementById('app')

if (root) {
  createRoot(root).render(
    <StrictMode>
      <DeviceProvider device={device}>
        <SessionProvider session={session}>
          <BrowserRouter>
            <App />
          </BrowserRouter>
        </SessionProvider>
      </DeviceProvider>
    </StrictMode>,
  )
}
