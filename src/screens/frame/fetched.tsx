import { lazy, use, useState, type ComponentType } from 'react'
import { useMemory } from '../../state/memory.tsx'

/**
 * A screen that is fetched by itself. Once fetched it stands at once, without waiting for a turn; but never
 * before the person's own memory is here, because what it says depends on them. Only one that can do without
 * says that it `knowsNobody`.
 */
export const fetched = (load: () => Promise<ComponentType>, { knowsNobody = false } = {}) => {
  let here: ComponentType | undefined
  const fetch = async () => {
    here ??= await load()
    return { default: here }
  }
  const Later = lazy(fetch)
  const Screen = () => {
    const { coming } = useMemory()
    if (coming && !knowsNobody) use(coming)
    const [Shown] = useState<ComponentType>(() => here ?? Later)
    return <Shown />
  }
  return Object.assign(Screen, { fetch, isHere: () => here !== undefined, knowsNobody })
}
