import * as v from 'valibot'
import type { Device } from '../device/device.ts'
import { freshChoice as fresh, hairs, hairStyles, skins, themes, type Choice } from './choice.ts'
import { preferencesName } from './record-names.ts'
import { savedStore, type Keeping } from './saved.ts'

/** What a person can choose about the app, and how. */
export interface Preferences extends Choice, Keeping {
  choose(some: Partial<Choice>): void
}

export { preferencesName }

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
