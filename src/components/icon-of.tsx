import type { LucideIcon } from 'lucide-react'

export type IconProps = { size?: number | undefined }

/** A small drawing beside a word. It never speaks: the word does. */
const Drawn = ({ of: Drawing, size = 24 }: IconProps & { of: LucideIcon }) => (
  <Drawing size={size} strokeWidth={2} aria-hidden="true" focusable="false" />
)

/** The icon that a drawing makes. */
export const iconOf =
  (drawing: LucideIcon) =>
  ({ size }: IconProps) => <Drawn of={drawing} size={size} />
