import { browser } from './device/browser.ts'
import { createMemory } from './state/create-memory.ts'
import type { Memory } from './state/memory.tsx'

/**
 * The browser, and what is kept in it. In a file of its own: a first visit has nothing to read, so the first
 * screens do not wait for what reads it.
 */
export const remember = (): Memory => createMemory(browser())
