import type { ComponentType } from 'react'
import { idle } from './components/late.ts'
import { AskFirst } from './screens/ask/AskFirst.tsx'
import { DangerSigns } from './screens/danger-signs/DangerSigns.tsx'
import { fetched } from './screens/frame/fetched.tsx'
import { firstFit, type RoutesOf } from './screens/frame/routes.tsx'
import { NotFound } from './screens/not-found/NotFound.tsx'
import { fetchWayOn } from './screens/use-way-on.ts'

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
export const routes: RoutesOf<ComponentType & Partial<Pick<typeof Ask, 'fetch' | 'isHere' | 'knowsNobody'>>> =
  {
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
  async () => (await import('./components/BodyMap.tsx')).drawBodyAhead(),
  async () => (await import('./components/Drawing.tsx')).fetchFigure(),
]

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
