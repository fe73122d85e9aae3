import { useStore } from 'zustand'
import { readWhenNeeded, useMemory } from './memory.tsx'
import { createTools, type Tools } from './tools.ts'

/** What is under way on a device. */
export const toolsOf = readWhenNeeded(createTools)

/** One part of what is under way. Select a part, never a new object, or React renders for ever. */
export const useTools = <T>(select: (tools: Tools) => T): T => useStore(toolsOf(useMemory().device), select)
