/** The quiet offer of a newer version. */
export const updateWords = {
  title: 'A newer Unknot is ready',
  say: 'Your answers and your doses stay as they are.',
  take: 'Load it now',
} as const
