import type { ComponentProps, ReactNode } from 'react'
import { Link } from 'react-router'
import { buttonClass } from '../../components/Button.tsx'
import { AlarmSign } from '../../components/AlarmSign.tsx'
import type { RenderLink } from '../../components/link.tsx'
import { Page } from '../../components/Page.tsx'
import { screens } from '../../content/en/index.ts'
import { KeepingNotice } from './KeepingNotice.tsx'
import { useTitle } from './use-title.ts'

/** A link within the app, for components that know of no router. */
export const renderLink: RenderLink = ({ href, className, children }) => (
  <Link to={href} className={className}>
    {children}
  </Link>
)

/** The way to the danger signs, which stands at the top of every page but an emergency. */
const DangerSignsLink = () => (
  <Link to="/danger-signs" className={buttonClass('small')}>
    <AlarmSign level="now" size={22} />
    {screens.dangerSigns}
  </Link>
)

interface FrameProps extends Pick<ComponentProps<typeof Page>, 'level'> {
  /** The name of the page, for its tab and for those who hear it. The last one stays where nobody knows it yet. */
  title: string | undefined
  error?: boolean
  /** Whether it stands only until what belongs in it was read. */
  waiting?: boolean
  /** What stands at the top right. The way to the danger signs, where nothing else is given. */
  header?: ReactNode
  children: ReactNode
}

/** What every screen stands in: its name, its header, and a word if the answers cannot be kept. */
export const Frame = ({
  title,
  error = false,
  waiting = false,
  header = <DangerSignsLink />,
  level,
  children,
}: FrameProps) => {
  useTitle(title, error, waiting)
  const bare = level === 'now'
  return (
    <Page
      level={level}
      skipLabel={screens.skip}
      brandHref="/"
      brandLabel={bare ? undefined : screens.brand}
      renderLink={renderLink}
      header={bare ? undefined : header}
    >
      {!bare && <KeepingNotice />}
      {children}
    </Page>
  )
}
