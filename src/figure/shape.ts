/** What a shape is. Each kind is a class of the stylesheet, which alone knows colours. */
export type Kind =
  | 'skin'
  | 'shirt'
  | 'trousers'
  | 'skin-far'
  | 'shirt-far'
  | 'trousers-far'
  | 'hair'
  | 'bun'
  | 'bun-cut'
  | 'scarf'
  | 'scarf-cut'
  | 'ear'
  | 'shade'
  | 'cut'
  | 'edge'
  | 'glow'
  | 'muscle'
  | 'fibre'
  | 'prop'
  | 'prop-dark'
  | 'mat'
  | 'pillow'
  | 'towel'
  | 'water'
  | 'stream'
  | 'line'
  | 'band'
  | 'heat'
  | 'cold'
  | 'mark'
  | 'arrow'
  | 'arrow-gap'

/** A flat shape in units of the figure, y down; inside `clip` only, if there is one. Painted in order. */
export interface Shape {
  readonly kind: Kind
  readonly d: string
  readonly clip?: string
}

export const shape = (kind: Kind, d: string, clip?: string): Shape =>
  clip === undefined ? { kind, d } : { kind, d, clip }

/** The tone of a limb that is farther away. */
export const toned = (kind: 'skin' | 'shirt' | 'trousers', far: boolean): Kind => (far ? `${kind}-far` : kind)
