import * as v from 'valibot'
import type { Device } from '../device/device.ts'
import { readCalm, readGo, readStretching, type Calm, type Go, type Stretching } from '../timers/index.ts'
import { savedStore, type Keeping } from './saved.ts'

/** What is under way: at most one of each. All that is shown is worked out from these and the clock. */
export interface UnderWay {
  readonly go: Go | undefined
  readonly stretching: Stretching | undefined
  readonly calm: Calm | undefined
}

/** What is under way, and how to set it or put it away. */
export interface Tools extends UnderWay, Keeping {
  set(some: Partial<UnderWay>): void
}

/** The name of the record on the device. */
export const toolsName = 'unknot.tools'

const fresh = (): UnderWay => ({ go: undefined, stretching: undefined, calm: undefined })

const kept = v.object({
  go: v.optional(v.unknown()),
  stretching: v.optional(v.unknown()),
  calm: v.optional(v.unknown()),
})

/** The tools on a device, so that a killed tab comes back to where it was. A damaged one is as if never begun. */
export const createTools = (device: Device) =>
  savedStore(
    device,
    {
      name: toolsName,
      fresh,
      read: (state): UnderWay | undefined => {
        const { success, output } = v.safeParse(kept, state)
        if (!success) return undefined
        return {
          go: readGo(output.go),
          stretching: readStretching(output.stretching),
          calm: readCalm(output.calm),
        }
      },
    },
    (set) => ({ set: (some: Partial<UnderWay>) => set(some) }),
  )

export type ToolsStore = ReturnType<typeof createTools>
