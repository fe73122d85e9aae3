import { lateNotice } from './late-notice.tsx'

/**
 * What was said since: an alarm that stands, or when to look again. It also keeps the triage of the result that
 * the screen shows.
 */
export const EpisodeNotice = lateNotice(async () => (await import('./EpisodeLog.tsx')).EpisodeLog)
