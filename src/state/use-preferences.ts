import { useStore } from 'zustand'
import { useMemory } from './memory.tsx'
import type { Preferences } from './preferences.ts'

/** One part of the preferences. Select a part, never a new object, or React renders for ever. */
export const usePreferences = <T>(select: (preferences: Preferences) => T): T =>
  useStore(useMemory().preferences, select)
