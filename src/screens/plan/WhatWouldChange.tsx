import { useState } from 'react'
import { Why } from '../../components/Why.tsx'
import { planWords as words } from '../../content/en/index.ts'
import { lateNotice } from '../frame/late-notice.tsx'

// Trying every change on the rules is work, and most people never open it.
const Changes = lateNotice(async () => (await import('./Changes.tsx')).Changes)

/** What would change the result, for who wants to know. It is worked out when it is opened. */
export const WhatWouldChange = () => {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <Why summary={words.change} onToggle={(isOpen) => isOpen && setWasOpened(true)}>
      {wasOpened && <Changes />}
    </Why>
  )
}
