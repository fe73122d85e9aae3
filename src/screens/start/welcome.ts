import { askPath, firstPage } from '../paths.ts'

/** Who comes to the first screen: someone new, on the way, with a plan, or with another result. */
export type Visit = 'new' | 'on-the-way' | 'with-plan' | 'with-result'

/** What the first screen says to them. */
export interface Welcome {
  readonly visit: Visit
  /** How far the thread has come undone. */
  readonly thread: number
  /** Where the one tap leads. */
  readonly goOn: string
  readonly madeAt?: string | undefined
  /** Who is not to see this welcome, because it may not be meant for them. The emergency list is for all. */
  readonly unseenBy?: 'the-returning' | 'all' | undefined
}

/** For someone who comes for the first time. It needs no rule. */
export const forTheNew: Welcome = { visit: 'new', thread: 0, goOn: askPath(firstPage) }
