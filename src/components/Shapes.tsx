import type { Shape } from '../figure/index.ts'
import styles from './DrawnFigure.module.css'

/** Shapes in their order; those that are clipped alike share one clip. */
export function Shapes({ of: shapes, id }: { of: readonly Shape[]; id: string }) {
  const clips = [...new Set(shapes.flatMap(({ clip }) => (clip === undefined ? [] : [clip])))]
  const name = (clip: string) => `${id}c${clips.indexOf(clip)}`
  return (
    <>
      {clips.map((clip) => (
        <clipPath key={name(clip)} id={name(clip)}>
          <path d={clip} />
        </clipPath>
      ))}
      {shapes.map(({ kind, d, clip }, i) => (
        <path
          key={i}
          className={styles[kind]}
          d={d}
          clipPath={clip === undefined ? undefined : `url(#${name(clip)})`}
        />
      ))}
    </>
  )
}
