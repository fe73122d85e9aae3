import { useEffect, useId, useRef, type MouseEvent } from 'react'
import styles from './ErrorSummary.module.css'
import { PencilIcon } from './first-icons.tsx'

type ErrorSummaryProps = { title: string; items: readonly { href: string; text: string }[] }

/** Brings the question and its message into view, then the control into focus. */
function goTo(event: MouseEvent<HTMLAnchorElement>) {
  const control = document.getElementById(event.currentTarget.hash.slice(1))
  if (!control) return
  event.preventDefault()
  const group = control.closest('[data-wrong]') ?? control.closest('fieldset') ?? control
  group.scrollIntoView?.({ block: 'start' })
  control.focus({ preventScroll: true, focusVisible: true })
}

/** What is still needed, at the top. It takes focus when it appears, and each line leads to its control. */
export function ErrorSummary({ title, items }: ErrorSummaryProps) {
  const titleId = useId()
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    box.current?.focus()
  }, [])

  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        <PencilIcon />
        {title}
      </h2>
      <ul role="list" className={styles.list}>
        {items.map(({ href, text }) => (
          <li key={href}>
            <a className={styles.link} href={href} onClick={goTo}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
