import { createContext, useContext, type ReactNode } from 'react'
import type { Device } from '../device/device.ts'

const DeviceContext = createContext<Device | undefined>(undefined)

/** Gives the device to all that stands below. */
export const DeviceProvider = ({ device, children }: { device: Device; children: ReactNode }) => (
  <DeviceContext value={device}>{children}</DeviceContext>
)

/** The device that the app runs on. */
export const useDevice = (): Device => {
  const device = useContext(DeviceContext)
  if (!device) throw new Error('No device: wrap the app in <DeviceProvider>')
  return device
}
