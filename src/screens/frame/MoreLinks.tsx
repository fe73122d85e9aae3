import { useLocation } from 'react-router'
import { LinkList } from '../../components/LinkList.tsx'
import { screens } from '../../content/en/index.ts'
import { renderLink } from './Frame.tsx'

const links = [
  { href: '/diary', label: screens.more.diary },
  { href: '/about', label: screens.more.about },
  { href: '/rules', label: screens.more.rules },
  { href: '/medicines', label: screens.more.medicines },
  { href: '/settings', label: screens.more.settings },
  { href: '/privacy', label: screens.more.privacy },
]

/** The quiet ways to the pages about Unknot itself; the page one is on is left out. */
export const MoreLinks = () => {
  const { pathname } = useLocation()
  return (
    <LinkList
      label={screens.more.label}
      links={links.filter(({ href }) => href !== pathname)}
      renderLink={renderLink}
    />
  )
}
