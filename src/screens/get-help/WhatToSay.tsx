import { Script } from '../../components/Script.tsx'
import { alarms } from '../../content/en/index.ts'
import { whatToSay } from '../../content/what-to-say.ts'
import type { FlagId } from '../../rules/index.ts'
import { useAnswers } from '../../state/use-session.ts'

/** Words for whoever answers the call, made from the person's own answers, ready to read out or copy. */
export const WhatToSay = ({ tone, flags }: { tone: 'now' | 'today' | 'days'; flags: readonly FlagId[] }) => (
  <Script
    tone={tone}
    caption={alarms.whatToSay}
    words={whatToSay(useAnswers(), flags)}
    copyLabel={alarms.copy}
    copiedLabel={alarms.copied}
  />
)
