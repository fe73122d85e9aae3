import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { MapView } from '../figure/body-regions.ts'
import styles from './BodyMap.module.css'
import { Chips } from './Chips.tsx'
import type { DrawnBodyProps } from './DrawnBody.tsx'
import { idle } from './late.ts'

export type { BodyRegion, Patch } from '../figure/body-regions.ts'

// Beside this, the stylesheet hides the whole map: the list says all of it.
const Missing = () => <i data-missing hidden />

const fetchDrawing = async () => {
  // Not `.then(done, failed)`: a stylesheet that cannot be fetched would pass by `failed` and break the page.
  try {
    return await import('./DrawnBody.tsx')
  } catch {
    return undefined
  }
}

const DrawnBody = lazy(async () => ({ default: (await fetchDrawing())?.DrawnBody ?? Missing }))

/**
 * Fetches the drawing and works it out, one side at a time, so that it is there when the map comes. Never fails:
 * without it, the map is not there.
 */
export const drawBodyAhead = async (): Promise<void> => {
  const drawing = await fetchDrawing()
  for (const view of ['back', 'front'] as const) {
    await idle()
    drawing?.mapFrom(view)
  }
}

interface BodyMapProps extends Omit<DrawnBodyProps, 'view'> {
  words: {
    readonly turn: string
    readonly views: Readonly<Record<MapView, string>>
    readonly left: string
    readonly right: string
    readonly chest: string
  }
  /** What is marked, in words: they are said when it changes. */
  children: ReactNode
}

/**
 * A body to be marked by touch or mouse. It stands beside a list that says the same, and which alone is for the
 * keyboard and for listeners; so the drawing takes no focus and is not heard. From behind first; where there is
 * room, both ways at once.
 */
export function BodyMap({ words, standing, onTap, children }: BodyMapProps) {
  const [view, setView] = useState<MapView>('back')
  const options = (['back', 'front'] as const).map((value) => ({ value, label: words.views[value] }))
  return (
    <div className={styles.map} data-view={view}>
      <div className={styles.turn}>
        <Chips legend={words.turn} options={options} value={view} onChange={setView} />
      </div>
      <div className={styles.views} aria-hidden="true">
        {options.map(({ value, label }) => (
          <div key={value} className={styles.view} data-of={value}>
            <span className={styles.left}>{value === 'back' ? words.left : words.right}</span>
            <span className={styles.right}>{value === 'back' ? words.right : words.left}</span>
            <div className={styles.body}>
              <Suspense>
                <DrawnBody view={value} standing={standing} onTap={onTap} />
              </Suspense>
            </div>
            <span className={styles.name}>{label}</span>
          </div>
        ))}
      </div>
      <p aria-live="polite">{children}</p>
      <p className={styles.chest}>{words.chest}</p>
    </div>
  )
}
