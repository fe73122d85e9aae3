import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './App.jsx'

const place = document.getElementById('app')
const app = (
  <BrowserRouter>
    <App />
  </BrowserRouter>
)
if (place.hasChildNodes()) hydrateRoot(place, app)
else createRoot(place).render(app)
