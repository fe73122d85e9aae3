import { lazy, Suspense, useEffect } from 'react'
import { Route, Routes } from 'react-router'
import { fetchBody } from './components/BodyMap.tsx'
import { fetchFigure } from './components/Drawing.tsx'
import { Ask } from './screens/ask/Ask.tsx'
import { DangerSigns } from './screens/danger-signs/DangerSigns.tsx'
import { Now } from './screens/get-help/Now.tsx'
import { Today } from './screens/get-help/Today.tsx'
import { HelpNow } from './screens/help-now/HelpNow.tsx'
import { NotFound } from './screens/not-found/NotFound.tsx'
import { Rescue } from './screens/frame/Rescue.tsx'
import { useLook } from './screens/frame/use-look.ts'
import { Start } from './screens/start/Start.tsx'
import { useRegion } from './state/use-session.ts'

const loadCheckAnswers = async () => ({
  default: (await import('./screens/check-answers/CheckAnswers.tsx')).CheckAnswers,
})
const loadWithinDays = async () => ({
  default: (await import('./screens/get-help/WithinDays.tsx')).WithinDays,
})
const loadPlan = async () => ({ default: (await import('./screens/plan/Plan.tsx')).Plan })
const loadAbout = async () => ({ default: (await import('./screens/about/About.tsx')).About })
const loadMedicines = async () => ({ default: (await import('./screens/medicines/Medicines.tsx')).Medicines })
const loadRules = async () => ({ default: (await import('./screens/rules/Rules.tsx')).Rules })
const loadSettings = async () => ({ default: (await import('./screens/settings/Settings.tsx')).Settings })
const loadTimer = async () => ({ default: (await import('./screens/timer/Timer.tsx')).Timer })
const loadCalm = async () => ({ default: (await import('./screens/calm/CalmTool.tsx')).CalmTool })
const loadStretches = async () => ({ default: (await import('./screens/stretches/Stretches.tsx')).Stretches })
const loadDoses = async () => ({ default: (await import('./screens/doses/Doses.tsx')).Doses })
const loadPrivacy = async () => ({ default: (await import('./screens/privacy/Privacy.tsx')).Privacy })

const later = [
  fetchBody,
  loadCheckAnswers,
  loadWithinDays,
  loadPlan,
  loadAbout,
  loadMedicines,
  loadDoses,
  loadRules,
  loadSettings,
  loadPrivacy,
  loadTimer,
  loadCalm,
  loadStretches,
  fetchFigure,
]
const CheckAnswers = lazy(loadCheckAnswers)
const WithinDays = lazy(loadWithinDays)
const Plan = lazy(loadPlan)
const About = lazy(loadAbout)
const Medicines = lazy(loadMedicines)
const Rules = lazy(loadRules)
const Doses = lazy(loadDoses)
const Settings = lazy(loadSettings)
const Privacy = lazy(loadPrivacy)
const Timer = lazy(loadTimer)
const CalmTool = lazy(loadCalm)
const Stretches = lazy(loadStretches)

/** Fetches the screens and drawings that come later while the person reads this one, so that none is missed without a network. */
const useFetchAhead = () =>
  useEffect(() => {
    const fetchAll = () => void Promise.allSettled(later.map((load) => load()))
    if (document.readyState === 'complete') fetchAll()
    else window.addEventListener('load', fetchAll, { once: true })
    return () => window.removeEventListener('load', fetchAll)
  }, [])

/** The list of routes. The way to help is never loaded late. */
export const App = () => {
  useFetchAhead()
  useLook()
  const region = useRegion()
  return (
    <Rescue region={region}>
      <Suspense fallback={null}>
        <Routes>
          <Route path="/" element={<Start />} />
          <Route path="/help-now" element={<HelpNow />} />
          <Route path="/danger-signs" element={<DangerSigns />} />
          <Route path="/ask/:page" element={<Ask />} />
          <Route path="/check" element={<CheckAnswers />} />
          <Route path="/now" element={<Now />} />
          <Route path="/today" element={<Today />} />
          <Route path="/within-days" element={<WithinDays />} />
          <Route path="/plan" element={<Plan />} />
          <Route path="/about" element={<About />} />
          <Route path="/medicines" element={<Medicines />} />
          <Route path="/doses/*" element={<Doses />} />
          <Route path="/rules" element={<Rules />} />
          <Route path="/settings" element={<Settings />} />
          <Route path="/privacy" element={<Privacy />} />
          <Route path="/timer/:remedy" element={<Timer />} />
          <Route path="/breathing/:way" element={<CalmTool />} />
          <Route path="/stretches" element={<Stretches />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </Rescue>
  )
}
