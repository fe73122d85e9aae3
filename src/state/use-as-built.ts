import { nowhere } from '../device/nowhere.ts'
import { useDevice } from './use-device.ts'

/**
 * Whether the page still stands as the build made it: the person's own memory is not read yet, so nothing
 * that depends on them may be said as if it were known.
 */
export const useAsBuilt = (): boolean => useDevice() === nowhere
