import { zone, zoneAtOnce } from './device/zone.ts'
import { preferencesName, recordName } from './state/record-names.ts'
import { guessRegion, quickGuess } from './state/region.ts'

// What happens before the first paint, and before the app has arrived. The build writes it into the head of
// every page, so it must stay small: whatever it imports may import nothing itself.

/** What a person did on a page that the app had not taken up yet. */
export interface Early {
  /** What was ticked, chosen or typed before the app listened, as it stood last. */
  readonly given: Map<HTMLInputElement, boolean | string>
  /** Whether the app hears what is ticked, chosen and typed. */
  listens: boolean
  /** The form on which Continue was pressed, if nothing was changed after that. */
  pressed?: HTMLFormElement
  /** Whether the app knows the person, and answers to all. */
  over: boolean
}

declare global {
  interface Window {
    early?: Early
  }
}

const early: Early = { given: new Map(), listens: false, over: false }
window.early = early

document.addEventListener('input', ({ target }) => {
  if (early.over || !(target instanceof HTMLInputElement)) return
  // Whoever still changes something presses again.
  delete early.pressed
  if (early.listens) return
  early.given.set(target, /^(checkbox|radio)$/.test(target.type) ? target.checked : target.value)
})
// The browser would send the form, and open the page anew without what was ticked: before the app has
// arrived, and later from a page that is just fading away.
document.addEventListener('submit', (event) => {
  event.preventDefault()
  if (early.over) return
  if (event.target instanceof HTMLFormElement) early.pressed = event.target
})

const { documentElement: page } = document

/** Part of a record of ours, if it is there and can be read. The app reads it in earnest. */
const read = (name: string): Record<string, unknown> => {
  try {
    return Object(JSON.parse(localStorage.getItem(name) ?? '').state) as Record<string, unknown>
  } catch {
    return {}
  }
}

const { theme } = read(preferencesName)
if (theme === 'light' || theme === 'dark') {
  page.dataset.theme = theme
  const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
  const paper = bars.find(({ media }) => media.includes(theme))?.content
  for (const bar of bars) if (paper !== undefined) bar.content = paper
}

const answers = Object(read(recordName)['answers']) as { region?: unknown; chest?: unknown }
const { language } = navigator
/** Where they said they are; else what is plain at once; else what the zone tells, which may take longer. */
const guess = (): string => {
  const atOnce = zoneAtOnce()
  if (atOnce !== undefined) return guessRegion({ timeZone: atOnce, language })
  const [winter = 0, summer = 0] = [0, 6].map((month) => new Date(2026, month).getTimezoneOffset())
  return quickGuess(winter, summer, language) ?? guessRegion({ timeZone: zone(), language })
}
page.dataset.region =
  ['uk', 'us', 'eu'].find((region) => region === answers.region) ??
  (answers.region === undefined ? guess() : 'elsewhere')
if (answers.chest !== undefined) page.dataset.visitor = 'returning'
