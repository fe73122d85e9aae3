import { pages, type PageId } from '../../rules/index.ts'

export type Group = 'safety' | 'pain' | 'you' | 'house'

/** The first page of each group; a group runs to the next one's first page. */
const firstOf: Partial<Record<PageId, Group>> = {
  chest: 'safety',
  exertion: 'pain',
  'about-you': 'you',
  house: 'house',
}

/** The group of a page on Check your answers. */
export const groupOf = (page: string): Group =>
  pages
    .slice(0, pages.findIndex(({ id }) => id === page) + 1)
    .reduce<Group>((group, { id }) => firstOf[id] ?? group, 'safety')
