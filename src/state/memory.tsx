import { createContext, useContext, type ReactNode } from 'react'
import type { Device } from '../device/device.ts'
import { createPreferences, type PreferencesStore } from './preferences.ts'
import { createSession, type SessionStore } from './session.ts'

/** The device, and what every screen needs of what is kept on it. */
export interface Memory {
  readonly device: Device
  readonly session: SessionStore
  readonly preferences: PreferencesStore
}

/** Reads what every screen needs. The rest is read by the screens that need it. */
export const createMemory = (device: Device): Memory => ({
  device,
  session: createSession(device),
  preferences: createPreferences(device),
})

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
