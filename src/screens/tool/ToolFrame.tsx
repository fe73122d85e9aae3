import type { ReactNode } from 'react'
import { AlarmSign } from '../../components/AlarmSign.tsx'
import { buttonClass } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Page } from '../../components/Page.tsx'
import type { Temp } from '../../components/remedy.ts'
import { screens, toolWords as words } from '../../content/en/index.ts'
import { useAssessment } from '../../state/use-assessment.ts'
import { useSession } from '../../state/use-session.ts'
import { Link } from '../frame/Link.tsx'
import { useTitle } from '../frame/use-title.ts'
import { pathFor } from '../paths.ts'
import { usePart } from './use-part.ts'

interface ToolFrameProps {
  title: string
  error?: boolean
  temp: Temp
  /** Which part of the tool this is: a new part is read from its heading on, as a new page would be. */
  part?: string
  children?: ReactNode
}

/** Where a person comes from and goes back to: their plan, or whatever belongs to their answers now. */
export const useHome = (): string =>
  pathFor(
    useAssessment(),
    useSession(({ confirmedAt }) => confirmedAt !== undefined),
  )

/** What every tool stands in: the colour of its remedy, the way back, and "It’s got worse", always. */
export const ToolFrame = ({ title, error = false, temp, part = '', children }: ToolFrameProps) => {
  useTitle(title, error, part === 'reading')
  usePart(part)
  const home = useHome()
  return (
    <Page
      temp={temp}
      skipLabel={screens.skip}
      header={
        <>
          <Link to={home} className={buttonClass('quiet')}>
            <Icon name="back" />
            {words.back}
          </Link>
          <Link to="/danger-signs" className={buttonClass('small')}>
            <AlarmSign level="now" size={22} />
            {words.worse}
          </Link>
        </>
      }
    >
      {children}
    </Page>
  )
}
