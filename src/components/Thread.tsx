import { useEffect, useMemo } from 'react'
import { cx } from './cx.ts'
import styles from './Thread.module.css'
import { useLoosening } from './thread/use-loosening.ts'
import { fetchLine, useLine } from './thread/use-line.ts'

export type ThreadView = 'mark' | 'progress' | 'hero' | 'key' | 'line' | 'tool'

type ThreadProps = { at: number; view: ThreadView; className?: string | undefined }

const views = {
  mark: { box: '40 56 160 144', width: 14, tails: false },
  key: { box: '20 20 200 200', width: 11, tails: false },
  progress: { box: '0 30 240 180', width: 5.2, tails: true },
  hero: { box: '0 24 240 192', width: 4.4, tails: true },
  line: { box: '0 30 240 180', width: 8, tails: true },
  tool: { box: '0 30 240 190', width: 4.4, tails: true },
}

/**
 * The thread, from 0 (a tangle) to 6 (a straight line). Words beside it always say the same, so it is silent, and
 * nobody waits for it: until it can be drawn, its place is kept, or what the build drew there stays.
 */
export function Thread({ at, view, className }: ThreadProps) {
  const shown = useLoosening(at, view === 'progress' ? view : undefined)
  const line = useLine()
  const { box, width, tails } = views[view]
  const stroke = view === 'key' && shown < 2 ? 9 : width
  const { path, dashes } = useMemo(
    () => line?.lineAt(shown, stroke) ?? { path: undefined, dashes: undefined },
    [line, shown, stroke],
  )
  useEffect(() => void fetchLine().catch(() => undefined), [])

  return (
    <span className={cx(styles.thread, styles[view], className)} aria-hidden="true">
      <svg className={styles.knot} viewBox={box} focusable="false" strokeWidth={stroke}>
        {tails && <path d="M-9000 120H.5M239.5 120H9000" />}
        <path d={path} strokeDasharray={dashes} suppressHydrationWarning />
      </svg>
    </span>
  )
}
