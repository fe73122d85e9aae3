import { useId } from 'react'
import { bodyMap, type BodyMap } from '../figure/body-map.ts'
import type { MapView, Patch } from '../figure/body-regions.ts'
import { cx } from './cx.ts'
import styles from './DrawnBody.module.css'
import figure from './DrawnFigure.module.css'
import { Shapes } from './Shapes.tsx'

export type DrawnBodyProps = {
  view: MapView
  /** How a patch stands. "Open": its region is ticked, and it is not yet said on which side. */
  standing: (patch: Patch) => 'marked' | 'open' | 'off'
  onTap: (patch: Patch) => void
}

const maps = new Map<MapView, BodyMap>()

/** The map from one side, worked out when it is first needed: on a slow phone that is a sixth of a second for both. */
export const mapFrom = (view: MapView): BodyMap => {
  const map = maps.get(view) ?? bodyMap(view)
  maps.set(view, map)
  return map
}

/** The body with its patches. What a finger hits runs past the outline of the body; what is seen ends there. */
export function DrawnBody({ view, standing, onTap }: DrawnBodyProps) {
  const id = useId()
  const { frame, behind, head, outline, patches } = mapFrom(view)
  const { x, y, width, height } = frame
  const shown = patches.map((drawn) => ({ ...drawn, stands: standing(drawn.patch) }))
  return (
    <svg
      className={cx(figure.figure, styles.figure)}
      viewBox={`${x} ${y} ${width} ${height}`}
      focusable="false"
    >
      <clipPath id={`${id}o`}>
        <path d={outline} />
      </clipPath>
      <pattern
        id={`${id}h`}
        width="3.6"
        height="3.6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className={styles.hatch} d="M1.8 -1V5" />
      </pattern>
      <g className={styles.behind}>
        <Shapes of={behind} id={`${id}b`} />
      </g>
      {shown.map(({ patch, d, stands }) => (
        <g
          key={patch.region + patch.side}
          className={styles[stands]}
          data-patch={patch.region}
          data-side={patch.side}
        >
          <path className={styles.seen} d={d} clipPath={`url(#${id}o)`} />
          {stands === 'open' && <path d={d} fill={`url(#${id}h)`} clipPath={`url(#${id}o)`} />}
          <path className={styles.hit} d={d} onClick={() => onTap(patch)} />
        </g>
      ))}
      <Shapes of={head} id={`${id}f`} />
      {shown
        .filter(({ stands }) => stands === 'marked')
        .map(({ patch, tick }) => (
          <path
            key={patch.region + patch.side}
            className={styles.tick}
            d={`M${tick.x - 2.6} ${tick.y + 0.1}l2 2.2 3.4 -4.6`}
          />
        ))}
    </svg>
  )
}
