import type { Here } from './here.ts'
import { readFile, type Because, type Brought } from './read-file.ts'
import { weigh, type Change, type Counts, type Weighed } from './weigh.ts'

/** What a file would do here. Nothing was done yet. */
export interface Preview {
  readonly kind: 'preview'
  readonly counts: Counts
  readonly answers: Weighed['answers']
  /** Whether it would bring settings of the app. */
  readonly preferences: boolean
  /** Whether taking it would change anything. */
  readonly changes: boolean
  /** What the file brings, for `applyImport`. */
  readonly plan: Brought
}

export interface Refused {
  readonly kind: 'refused'
  readonly because: Because
}

/** Looks at a file of any origin, and says what taking it would do. It never throws, and changes nothing. */
export const readImport = (text: string, here: Here): Preview | Refused => {
  const plan = readFile(text)
  if (typeof plan === 'string') return { kind: 'refused', because: plan }
  const { counts, answers, change } = weigh(plan, here)
  const { put, session, preferences } = change
  return {
    kind: 'preview',
    counts,
    answers,
    preferences: preferences !== undefined,
    changes: put.length > 0 || !!session || !!preferences,
    plan,
  }
}

/**
 * What is to be written when the person says yes. It weighs anew, because another tab may have written
 * since the preview. Taking the same file again changes nothing.
 */
export const applyImport = (plan: Brought, here: Here): Change => weigh(plan, here).change
