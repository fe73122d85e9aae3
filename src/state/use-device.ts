import type { Device } from '../device/device.ts'
import { useMemory } from './memory.tsx'

/** The device that the app runs on. */
export const useDevice = (): Device => useMemory().device
