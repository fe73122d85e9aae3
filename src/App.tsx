import { Suspense, useEffect, type ComponentType } from 'react'
import { matchPath, Route, Routes } from 'react-router'
import { AskFirst } from './screens/ask/AskFirst.tsx'
import { DangerSigns } from './screens/danger-signs/DangerSigns.tsx'
import { Place } from './screens/frame/Elsewhere.tsx'
import { fetched } from './screens/frame/fetched.tsx'
import { Rescue } from './screens/frame/Rescue.tsx'
import { useLook } from './screens/frame/use-look.ts'
import { Waiting } from './screens/frame/Waiting.tsx'
import { NotFound } from './screens/not-found/NotFound.tsx'
import { Start } from './screens/start/Start.tsx'
import { fetchWayOn } from './screens/use-way-on.ts'
import { useRegion } from './state/use-session.ts'

// The way to help: fetched as soon as the first screen can be used.
const Ask = fetched(async () => (await fetchWayOn()).Ask)
const Now = fetched(async () => (await fetchWayOn()).Now)
const Today = fetched(async () => (await fetchWayOn()).Today)
const HelpNow = fetched(async () => (await import('./screens/help-now/HelpNow.tsx')).HelpNow)

// All else: fetched while the person reads.
const CheckAnswers = fetched(
  async () => (await import('./screens/check-answers/CheckAnswers.tsx')).CheckAnswers,
)
const WithinDays = fetched(async () => (await import('./screens/get-help/WithinDays.tsx')).WithinDays)
const Plan = fetched(async () => (await import('./screens/plan/Plan.tsx')).Plan)
const CheckIn = fetched(async () => (await import('./screens/check-in/CheckIn.tsx')).CheckIn)
const About = fetched(async () => (await import('./screens/about/About.tsx')).About)
const Medicines = fetched(async () => (await import('./screens/medicines/Medicines.tsx')).Medicines)
const Doses = fetched(async () => (await import('./screens/doses/Doses.tsx')).Doses)
const Diary = fetched(async () => (await import('./screens/diary/Diary.tsx')).Diary)
const Doctor = fetched(async () => (await import('./screens/doctor/Doctor.tsx')).Doctor)
const Move = fetched(async () => (await import('./screens/move/Move.tsx')).Move)
const Rules = fetched(async () => (await import('./screens/rules/Rules.tsx')).Rules)
const Settings = fetched(async () => (await import('./screens/settings/Settings.tsx')).Settings)
const Privacy = fetched(async () => (await import('./screens/privacy/Privacy.tsx')).Privacy)
const Licences = fetched(async () => (await import('./screens/licences/Licences.tsx')).Licences)
const Timer = fetched(async () => (await import('./screens/timer/Timer.tsx')).Timer)
const CalmTool = fetched(async () => (await import('./screens/calm/CalmTool.tsx')).CalmTool)
const Stretches = fetched(async () => (await import('./screens/stretches/Stretches.tsx')).Stretches)

/** The list of routes. The first that fits counts. */
const routes: readonly (readonly [
  path: string,
  Screen: ComponentType & { fetch?: () => Promise<unknown> },
])[] = [
  ['/', Start],
  ['/danger-signs', DangerSigns],
  ['/ask/chest', AskFirst],
  ['/ask/:page', Ask],
  ['/help-now', HelpNow],
  ['/now', Now],
  ['/today', Today],
  ['/check', CheckAnswers],
  ['/within-days', WithinDays],
  ['/plan', Plan],
  ['/check-in/*', CheckIn],
  ['/about', About],
  ['/medicines', Medicines],
  ['/doses/*', Doses],
  ['/diary/*', Diary],
  ['/doctor', Doctor],
  ['/move', Move],
  ['/rules', Rules],
  ['/settings', Settings],
  ['/privacy', Privacy],
  ['/licences', Licences],
  ['/timer/:remedy', Timer],
  ['/breathing/:way', CalmTool],
  ['/stretches', Stretches],
  ['*', NotFound],
]

/** Fetches the screen of a path, so that it stands at once when it is shown. */
export const fetchScreen = async (path: string): Promise<void> => {
  const route = routes.find(([pattern]) => matchPath(pattern, path))
  await route?.[1].fetch?.()
}

const drawings = [
  async () => (await import('./components/BodyMap.tsx')).fetchBody(),
  async () => (await import('./components/Drawing.tsx')).fetchFigure(),
]

/** Fetches the way to help at once, and then all other screens and drawings, so that none is missed without a network. */
export const fetchAhead = async (): Promise<void> => {
  await Promise.allSettled([Ask, HelpNow].map((screen) => screen.fetch()))
  await Promise.allSettled([...routes.map(([, { fetch }]) => fetch?.()), ...drawings.map((fetch) => fetch())])
}

/** The routes. The danger signs are never fetched late, and what finds an emergency comes with what shows it. */
export const App = () => {
  useEffect(() => void fetchAhead(), [])
  useLook()
  const region = useRegion()
  return (
    <Rescue region={region}>
      <Place>
        {(shown) => (
          <Suspense fallback={<Waiting />}>
            <Routes location={shown}>
              {routes.map(([path, Screen]) => (
                <Route key={path} path={path} element={<Screen />} />
              ))}
            </Routes>
          </Suspense>
        )}
      </Place>
    </Rescue>
  )
}
