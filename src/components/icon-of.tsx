import type { IconNode } from 'lucide'
import { createElement, type ReactNode } from 'react'

export type IconProps = { size?: number | undefined }

/** The lines of a drawing, in a box of 24 by 24. */
export const linesOf = (drawing: IconNode): ReactNode =>
  drawing.map(([tag, attributes], at) => createElement(tag, { ...attributes, key: at }))

/**
 * The icon that a drawing makes: a small drawing beside a word. It never speaks: the word does. One that points
 * on or back turns round where one reads from right to left.
 */
export const iconOf =
  (drawing: IconNode, { points = false } = {}) =>
  ({ size = 24 }: IconProps) => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      data-points={points || undefined}
    >
      {linesOf(drawing)}
    </svg>
  )
