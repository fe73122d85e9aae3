import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App } from './App.jsx'

/** The first question as HTML. */
export const html = renderToString(
  <StaticRouter location="/">
    <App />
  </StaticRouter>,
)
