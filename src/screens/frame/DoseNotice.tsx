import { lateNotice } from './late-notice.tsx'

/** What the log of doses has to say: an alarm, or the way to it. */
export const DoseNotice = lateNotice(async () => (await import('./DoseLog.tsx')).DoseLog)
