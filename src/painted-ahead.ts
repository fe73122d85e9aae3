/**
 * The screens that need no answer, and so are the same for everyone until the app has read who this is. Each
 * with the file that is fetched for it, where the shell does not have it already.
 */
export const pages = {
  '/': 'screens/start/Start.tsx',
  '/danger-signs': undefined,
  '/ask/chest': undefined,
  '/help-now': 'screens/help-now/HelpNow.tsx',
  '/about': 'screens/about/About.tsx',
  '/rules': 'screens/rules/Rules.tsx',
  '/medicines': 'screens/medicines/Medicines.tsx',
  '/settings': 'screens/settings/Settings.tsx',
  '/privacy': 'screens/privacy/Privacy.tsx',
  '/licences': 'screens/licences/Licences.tsx',
} as const

/** Those of them that can be used before anything is known of the person. */
export const firstPages: readonly string[] = ['/', '/danger-signs', '/ask/chest']
