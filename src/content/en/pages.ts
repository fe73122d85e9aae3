import type { PageWords } from '../words.ts'

/** The headings of the pages that ask in parts. */
export const pageWords = {
  where: { title: 'Where is the pain?' },
  'how-bad': { title: 'How bad is it, and for how long?' },
  'about-you': { title: 'About you', hint: 'Your answers stay on this device.' },
} satisfies PageWords
