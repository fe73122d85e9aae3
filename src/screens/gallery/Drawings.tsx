import { Drawing, drawingIds } from '../../components/Drawing.tsx'
import { Both } from './Both.tsx'

const sizes = [120, 320, 640] as const

/** Every drawing, small, as on a card, and large. */
export const Drawings = () =>
  drawingIds.map((id) => (
    <article key={id}>
      <h3>{id}</h3>
      <Both>
        {sizes.map((size) => (
          <div key={size} className={`drawing-${size}`}>
            <Drawing of={id} />
          </div>
        ))}
      </Both>
    </article>
  ))
