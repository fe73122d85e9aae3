/** How soon somebody should see you, by the shape that says so. */
export type AlarmLevel = 'now' | 'today' | 'days'
