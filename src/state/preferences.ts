import * as v from 'valibot'
import type { Device } from '../device/device.ts'
import { preferencesName } from './record-names.ts'
import { savedStore, type Keeping } from './saved.ts'

/** Day, night, or whatever the system says. */
export const themes = ['system', 'light', 'dark'] as const
/** The skin of the drawn person, from light to dark. */
export const skins = ['lightest', 'light', 'medium', 'tan', 'dark', 'deepest'] as const
/** The hair of the drawn person, and how it is worn. `styles/figure.css` has their colours. */
export const hairs = ['black', 'brown', 'fair', 'red', 'grey'] as const
export const hairStyles = ['bun', 'short', 'none', 'covered'] as const

/** How the app should look. Nothing here changes what it says. */
export interface Look {
  readonly theme: (typeof themes)[number]
  readonly skin: (typeof skins)[number]
  readonly hair: (typeof hairs)[number]
  readonly hairStyle: (typeof hairStyles)[number]
}

/** How a tool makes itself noticed besides what stands on the screen. Nobody is spoken to who did not ask for it. */
export interface CueChoice {
  readonly sound: boolean
  readonly speech: boolean
  readonly shake: boolean
}

/** All that is kept of what a person chose. */
export interface Choice extends Look, CueChoice {}

/** What a person can choose about the app, and how. */
export interface Preferences extends Choice, Keeping {
  choose(some: Partial<Choice>): void
}

export { preferencesName }

const fresh = (): Choice => ({
  theme: 'system',
  skin: 'medium',
  hair: 'black',
  hairStyle: 'bun',
  sound: true,
  speech: false,
  shake: true,
})

/** A choice of ours that is gone, or was never there, falls back by itself; the others stay. */
const kept = v.object({
  theme: v.fallback(v.picklist(themes), fresh().theme),
  skin: v.fallback(v.picklist(skins), fresh().skin),
  hair: v.fallback(v.picklist(hairs), fresh().hair),
  hairStyle: v.fallback(v.picklist(hairStyles), fresh().hairStyle),
  sound: v.fallback(v.boolean(), fresh().sound),
  speech: v.fallback(v.boolean(), fresh().speech),
  shake: v.fallback(v.boolean(), fresh().shake),
})

/** Choices from anywhere, in place of these: what is no choice of ours falls back. Nothing where they are no choices at all. */
export const readChoices = (some: unknown, now: Choice): Choice | undefined => {
  const { success, output } = v.safeParse(kept, typeof some === 'object' ? { ...now, ...some } : undefined)
  return success ? output : undefined
}

/** The preferences on a device. What cannot be read is put aside, and everything is as at first. */
export const createPreferences = (device: Device) =>
  savedStore(
    device,
    {
      name: preferencesName,
      fresh,
      read: (state): Choice | undefined => {
        const { success, output } = v.safeParse(kept, state)
        return success ? output : undefined
      },
    },
    (set) => ({ choose: (some: Partial<Choice>) => set(some) }),
  )

export type PreferencesStore = ReturnType<typeof createPreferences>
