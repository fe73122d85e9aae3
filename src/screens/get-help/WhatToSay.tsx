import { Script } from '../../components/Script.tsx'
import { alarms, screens } from '../../content/en/index.ts'
import { Link } from '../frame/Link.tsx'

/** Words for whoever answers the call, ready to read out or copy; and the way to a whole page for who has the time. */
export const WhatToSay = ({ tone, script }: { tone: 'now' | 'today' | 'days'; script: string }) => (
  <>
    <Script
      tone={tone}
      caption={alarms.whatToSay}
      words={script}
      copyLabel={alarms.copy}
      copiedLabel={alarms.copied}
    />
    {tone !== 'now' && (
      <p className="no-print">
        <Link to="/doctor">{screens.forTheDoctor}</Link>
      </p>
    )}
  </>
)
