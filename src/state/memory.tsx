import { createContext, useContext, type ReactNode } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { Device } from '../device/device.ts'
import type { Preferences } from './preferences.ts'
import type { Session } from './session.ts'

/** The device, and what every screen needs of what is kept on it. */
export interface Memory {
  readonly device: Device
  readonly session: StoreApi<Session>
  readonly preferences: StoreApi<Preferences>
  /** On a page that stands as it was built: the person's own memory, on its way. It is refused where it cannot be had. */
  readonly coming?: Promise<Memory>
}

const MemoryContext = createContext<Memory | undefined>(undefined)

/** Gives the memory to all that stands below. */
export const MemoryProvider = ({ memory, children }: { memory: Memory; children: ReactNode }) => (
  <MemoryContext value={memory}>{children}</MemoryContext>
)

/** The memory that the app was given. */
export const useMemory = (): Memory => {
  const memory = useContext(MemoryContext)
  if (!memory) throw new Error('No memory: wrap the app in <MemoryProvider>')
  return memory
}

/** A store that is read when a screen first needs it, once for each device: no other screen pays for it. */
export const readWhenNeeded = <Store,>(create: (device: Device) => Store): ((device: Device) => Store) => {
  const stores = new WeakMap<Device, Store>()
  return (device) => {
    const store = stores.get(device) ?? create(device)
    stores.set(device, store)
    return store
  }
}
