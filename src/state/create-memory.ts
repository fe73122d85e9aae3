import type { Device } from '../device/device.ts'
import type { Memory } from './memory.tsx'
import { createPreferences } from './preferences.ts'
import { createSession } from './session.ts'

/** Reads what every screen needs. The rest is read by the screens that need it. */
export const createMemory = (device: Device): Memory => ({
  device,
  session: createSession(device),
  preferences: createPreferences(device),
})
