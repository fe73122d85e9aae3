import { lazy, useState, type ComponentType } from 'react'

/** A screen that is fetched by itself. Once fetched it stands at once, without waiting for a turn. */
export const fetched = (load: () => Promise<ComponentType>) => {
  let here: ComponentType | undefined
  const fetch = async () => {
    here ??= await load()
    return { default: here }
  }
  const Later = lazy(fetch)
  const Screen = () => {
    const [Shown] = useState<ComponentType>(() => here ?? Later)
    return <Shown />
  }
  return Object.assign(Screen, { fetch })
}
