import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { Ask } from './screens/ask/Ask.tsx'
import { Now } from './screens/get-help/Now.tsx'
import { Rescue } from './screens/frame/Rescue.tsx'
import { Start } from './screens/start/Start.tsx'
import { useRegion } from './state/use-session.tsx'

const DangerSigns = lazy(async () => ({
  default: (await import('./screens/danger-signs/DangerSigns.tsx')).DangerSigns,
}))
const HelpNow = lazy(async () => ({ default: (await import('./screens/help-now/HelpNow.tsx')).HelpNow }))
const CheckAnswers = lazy(async () => ({
  default: (await import('./screens/check-answers/CheckAnswers.tsx')).CheckAnswers,
}))
const Today = lazy(async () => ({ default: (await import('./screens/get-help/Today.tsx')).Today }))
const WithinDays = lazy(async () => ({
  default: (await import('./screens/get-help/WithinDays.tsx')).WithinDays,
}))
const Plan = lazy(async () => ({ default: (await import('./screens/plan/Plan.tsx')).Plan }))
const About = lazy(async () => ({ default: (await import('./screens/about/About.tsx')).About }))
const Medicines = lazy(async () => ({
  default: (await import('./screens/medicines/Medicines.tsx')).Medicines,
}))
const Rules = lazy(async () => ({ default: (await import('./screens/rules/Rules.tsx')).Rules }))
const NotFound = lazy(async () => ({ default: (await import('./screens/not-found/NotFound.tsx')).NotFound }))

/** The list of routes. The way to an emergency is never loaded late. */
export const App = () => (
  <Rescue region={useRegion()}>
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
        <Route path="/rules" element={<Rules />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  </Rescue>
)
