import './styles/gallery.css'
import { StrictMode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { MemoryRouter } from 'react-router'
import { App } from './App.tsx'
import { screens as words } from './content/en/index.ts'
import { Gallery } from './screens/gallery/Gallery.tsx'
import { Tokens, type Measured } from './screens/gallery/Tokens.tsx'
import { createMemory, MemoryProvider } from './state/memory.tsx'
import { version } from './state/saved.ts'
import { preferencesName } from './state/preferences.ts'
import { recordName } from './state/session.ts'
import { least, pairs } from './styles/pairs.ts'
import askedSheet from './styles/settings.css?raw'
import tokensSheet from './styles/tokens.css?raw'
// The gallery shows what the tests look at: the same states on the same device, the same measure.
import { coloursIn, contrast, moods, type Mood } from '../tests/styles/tokens.ts'
import { leftBy } from '../tests/support/check-ins.ts'
import { had } from '../tests/support/doses.ts'
import { fakeDevice } from '../tests/support/fake-device.ts'
import { screenStates, type After, type ScreenState } from '../tests/support/screen-states.ts'

const measure = (mood: Mood): readonly Measured[] => {
  const colours = coloursIn(tokensSheet, mood, askedSheet)
  const colour = (name: string) => colours.get(name) ?? ''
  return pairs.flatMap(({ as, front, on }) =>
    front.flatMap((above) =>
      on.map((ground) => ({
        front: above,
        on: ground,
        colours: [colour(above), colour(ground)] as const,
        ratio: contrast(colour(above), colour(ground)),
        least: least[as],
      })),
    ),
  )
}

/** Does on the page what a person would do before one looks. */
const act = (after: After) => {
  if (after === 'open all') {
    for (const details of document.querySelectorAll('details')) details.open = true
    return
  }
  if (after === 'main button') {
    document.querySelector<HTMLElement>('[data-dock] > button:last-child')?.click()
    return
  }
  if (typeof after === 'object' && 'press' in after) {
    const [name, ...rest] = after.press
    const all = [...document.querySelectorAll<HTMLElement>('button, label')]
    all.find(({ textContent }) => textContent === name)?.click()
    if (rest.length > 0) setTimeout(() => act({ press: rest }), 100)
    return
  }
  if (typeof after === 'object' && 'follow' in after) {
    const [path, ...rest] = after.follow
    document.querySelector<HTMLElement>(`a[href^="${path}"]`)?.click()
    if (rest.length > 0) setTimeout(() => act({ follow: rest }), 100)
    return
  }
  // No page can choose a file by itself.
  if (typeof after === 'object' && 'choose' in after) return
  for (const label of document.querySelectorAll('label')) {
    if (after !== 'go on' && label.textContent?.startsWith(after.tick)) label.click()
  }
  const buttons = [...document.querySelectorAll('button')]
  setTimeout(() => buttons.find(({ textContent }) => textContent === words.continue)?.click())
}

/** The whole app in one state, on a device that is only made up. */
const Stage = ({
  state: { path, after },
  memory,
}: {
  state: ScreenState
  memory: ReturnType<typeof createMemory>
}) => {
  useEffect(() => {
    if (!after) return undefined
    const wait = setInterval(() => {
      if (!document.querySelector('h1')) return
      clearInterval(wait)
      act(after)
    }, 50)
    return () => clearInterval(wait)
  }, [after])
  return (
    <MemoryProvider memory={memory}>
      <MemoryRouter initialEntries={[path]} useTransitions={false}>
        <App />
      </MemoryRouter>
    </MemoryProvider>
  )
}

const stage = (at: number, theme: string) => {
  const state = screenStates[at]
  if (!state) return <p>There is no such state.</p>
  const device = fakeDevice()
  const keep = (name: string, what: object) => device.kept.set(name, JSON.stringify({ version, state: what }))
  for (const dose of had(...(state.doses ?? []))) device.disk.set(dose.id, dose)
  const left = state.answers && leftBy(state.answers, state.past ?? { planAgo: 0 })
  for (const entry of (state.past && left?.entries) ?? []) device.disk.set(entry.id, entry)
  for (const entry of state.entries ?? []) device.disk.set(entry.id, entry)
  if (left) keep(recordName, left.session)
  keep(preferencesName, { theme })
  return <Stage state={state} memory={createMemory(device)} />
}

/** Shows the gallery, or the one state that its frame asks for. */
export const showGallery = (root: HTMLElement) => {
  const asked = new URLSearchParams(location.search)
  const at = asked.get('at')
  createRoot(root).render(
    <StrictMode>
      {at === null ? (
        <Gallery
          states={screenStates}
          frameOf={(which, theme) => `/gallery?at=${which}&theme=${theme}`}
          tokens={<Tokens moods={new Map(moods.map((mood) => [mood, measure(mood)]))} />}
        />
      ) : (
        stage(Number(at), asked.get('theme') ?? 'system')
      )}
    </StrictMode>,
  )
}
