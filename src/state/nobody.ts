import { createStore } from 'zustand/vanilla'
import { nowhere } from '../device/nowhere.ts'
import { freshChoice } from './choice.ts'
import type { Memory } from './memory.tsx'
import type { Preferences } from './preferences.ts'
import type { Session } from './session.ts'

const nothing = () => {}
const kept = { keeping: 'saved', found: undefined, readAgain: nothing } as const

/**
 * What a page of a build knows of the person: nothing. It takes nothing either: what is done on such a page
 * is done again once the person's own memory is here.
 */
export const nobody: Memory = {
  device: nowhere,
  session: createStore<Session>(() => ({
    ...kept,
    // What depends on the region stands on the page for every region; this one is only never seen.
    answers: { region: 'uk' },
    answer: nothing,
    confirm: nothing,
    answerAgain: nothing,
    lookedAgain: nothing,
    startAgain: nothing,
    take: nothing,
  })),
  preferences: createStore<Preferences>(() => ({ ...kept, ...freshChoice(), choose: nothing })),
}
