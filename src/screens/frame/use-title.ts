import { useEffect, useLayoutEffect } from 'react'
import { useLocation } from 'react-router'
import { screens } from '../../content/en/index.ts'

/** The place that was shown last. At the first of a visit, where to start is the browser's affair. */
let shown: string | undefined

/**
 * Names the page, and after a move within the app brings the reader to its heading, as a new page
 * would. The first page of a visit is left to the browser. What only waits for records is no page yet.
 */
export const useTitle = (title: string | undefined, error = false, waiting = false): void => {
  const { key } = useLocation()
  useEffect(() => {
    if (title !== undefined) document.title = `${error ? `${screens.error} ` : ''}${title} – ${screens.brand}`
  }, [title, error])
  // Before the page is painted: a question that fades in must not be seen where the last one was left.
  useLayoutEffect(() => {
    if (waiting) return
    const isFirst = shown === undefined
    shown = key
    if (isFirst) return
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [key, waiting])
}
