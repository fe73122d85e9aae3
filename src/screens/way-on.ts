/**
 * What comes after the first screens, in one file: the rules, which can find an emergency, and the screens
 * that show one. Whoever has the one has the other, so the way to help is never fetched when it is needed.
 */
export { Ask } from './ask/Ask.tsx'
export { howFar } from './ask/how-far.ts'
export { leadOn } from './ask/lead-on.ts'
export { Now } from './get-help/Now.tsx'
export { Today } from './get-help/Today.tsx'
export { Returning } from './start/Returning.tsx'
