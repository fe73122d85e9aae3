import { Suspense, useEffect, useMemo, useRef, type ComponentType } from 'react'
import { AskFirst } from './screens/ask/AskFirst.tsx'
import { DangerSigns } from './screens/danger-signs/DangerSigns.tsx'
import { fetched } from './screens/frame/fetched.tsx'
import { MovesContext } from './screens/frame/navigate.ts'
import { Rescue } from './screens/frame/Rescue.tsx'
import { firstFit, Routes, type RoutesOf } from './screens/frame/routes.tsx'
import { useLook } from './screens/frame/use-look.ts'
import { Waiting } from './screens/frame/Waiting.tsx'
import { NotFound } from './screens/not-found/NotFound.tsx'
import { fetchWayOn } from './screens/use-way-on.ts'
import { useMemory } from './state/memory.tsx'
import { useDevice } from './state/use-device.ts'

// The first screen, in a file of its own: who comes to another does not wait for it.
const Start = fetched(async () => (await import('./screens/start/Start.tsx')).Start, { knowsNobody: true })

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

/** The list of routes. The first that fits counts; the last is for whatever fits none. */
const routes: RoutesOf<ComponentType & Partial<Pick<typeof Ask, 'fetch' | 'isHere' | 'knowsNobody'>>> = {
  '/': Start,
  '/danger-signs': DangerSigns,
  '/ask/chest': AskFirst,
  '/ask/:page': Ask,
  '/help-now': HelpNow,
  '/now': Now,
  '/today': Today,
  '/check': CheckAnswers,
  '/within-days': WithinDays,
  '/plan': Plan,
  '/check-in/*': CheckIn,
  '/about': About,
  '/medicines': Medicines,
  '/doses/*': Doses,
  '/diary/*': Diary,
  '/doctor': Doctor,
  '/move': Move,
  '/rules': Rules,
  '/settings': Settings,
  '/privacy': Privacy,
  '/licences': Licences,
  '/timer/:remedy': Timer,
  '/breathing/:way': CalmTool,
  '/stretches': Stretches,
  '*': NotFound,
}

/** Fetches the screen of a path, so that it stands at once when it is shown. */
export const fetchScreen = async (path: string): Promise<void> => {
  await firstFit(routes, path).screen?.fetch?.()
}

const drawings = [
  async () => (await import('./components/BodyMap.tsx')).fetchBody(),
  async () => (await import('./components/Drawing.tsx')).fetchFigure(),
]

/** A moment in which nobody waits for anything. */
const idle = () =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 200 })
    else setTimeout(resolve, 50)
  })

const fetchAll = async (): Promise<void> => {
  await Promise.allSettled([Ask, HelpNow, Start].map((screen) => screen.fetch()))
  const coming: Promise<unknown>[] = []
  for (const fetch of [...Object.values(routes).map((screen) => screen.fetch), ...drawings]) {
    await idle()
    // One that fails is tried again when it is shown, and then says so.
    if (fetch) coming.push(fetch().catch(() => undefined))
  }
  await Promise.all(coming)
}

let ahead: Promise<void> | undefined

/**
 * Fetches the way to help at once, and then all other screens and drawings, so that none is missed without a
 * network: one after another, so that no tap has to wait for all of them. Once is enough.
 */
export const fetchAhead = (): Promise<void> => (ahead ??= fetchAll())

const shown = Object.fromEntries(
  Object.entries(routes).map(([path, Screen]) => [path, <Screen key={path} />]),
)

/** What is known of moves. Before the person's own memory is here, most screens cannot be shown. */
const useMoves = () => {
  const { coming } = useMemory()
  const heard = useRef(false)
  useEffect(() => {
    heard.current = true
  }, [])
  return useMemo(() => {
    const isHere = (path: string) => {
      const { screen } = firstFit(routes, path)
      return screen?.isHere === undefined || (screen.isHere() && (!coming || screen.knowsNobody === true))
    }
    return { isHere, heard }
  }, [coming])
}

interface AppProps {
  /** Whether something is missing that no screen can do without. */
  isLost?: boolean
  /** Called once the screen stands, and hears what is done. */
  onListening?: (() => void) | undefined
}

/** A page that was built ahead is taken up part by part: the screen listens when what stands beside it does. */
const Listening = ({ onListening }: Pick<AppProps, 'onListening'>) => {
  useEffect(() => onListening?.(), [onListening])
  return null
}

/** The routes. The danger signs are never fetched late, and what finds an emergency comes with what shows it. */
export const App = ({ isLost = false, onListening }: AppProps) => {
  const { updates } = useDevice()
  useEffect(() => {
    // The worker fetches everything once more, so it must not be in the way.
    void fetchAhead().then(updates.begin)
  }, [updates])
  useLook()
  const moves = useMoves()
  return (
    <Rescue isBroken={isLost}>
      <MovesContext value={moves}>
        <Suspense fallback={<Waiting />}>
          <Routes routes={shown} />
          <Listening onListening={onListening} />
        </Suspense>
      </MovesContext>
    </Rescue>
  )
}
