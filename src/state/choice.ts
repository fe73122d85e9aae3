/** Day, night, or whatever the system says. */
export const themes = ['system', 'light', 'dark'] as const
/** The skin of the drawn person, from light to dark. */
export const skins = ['lightest', 'light', 'medium', 'tan', 'dark', 'deepest'] as const
/** The hair of the drawn person, and how it is worn. `styles/figure.css` has their colours. */
export const hairs = ['black', 'brown', 'fair', 'red', 'grey'] as const
export const hairStyles = ['bun', 'short', 'none', 'covered'] as const

/** How the app should look. Nothing here changes what it says. */
export interface Look {
  readonly theme: (typeof themes)[number]
  readonly skin: (typeof skins)[number]
  readonly hair: (typeof hairs)[number]
  readonly hairStyle: (typeof hairStyles)[number]
}

/** How a tool makes itself noticed besides what stands on the screen. Nobody is spoken to who did not ask for it. */
export interface CueChoice {
  readonly sound: boolean
  readonly speech: boolean
  readonly shake: boolean
}

/** All that is kept of what a person chose. */
export interface Choice extends Look, CueChoice {}

/** What holds before a person has chosen anything. */
export const freshChoice = (): Choice => ({
  theme: 'system',
  skin: 'medium',
  hair: 'black',
  hairStyle: 'bun',
  sound: true,
  speech: false,
  shake: true,
})
