import { useSyncExternalStore } from 'react'
import { useDevice } from './use-device.ts'

/** Whether a newer version lies ready, and how to go over to it. */
export const useUpdate = () => {
  const { updates } = useDevice()
  const standing = useSyncExternalStore(updates.onChange, updates.standing, () => 'none' as const)
  return { ready: standing === 'ready', take: updates.take }
}
