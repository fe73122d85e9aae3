import { Routes } from '../frame/routes.tsx'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { AddEntry } from './AddEntry.tsx'
import { ChangeEntry } from './ChangeEntry.tsx'
import { Compare } from './Compare.tsx'
import { Helps } from './Helps.tsx'
import { Overview } from './Overview.tsx'
import { SaidThen } from './SaidThen.tsx'
import { SpasmPage } from './SpasmPage.tsx'
import { paths, useDiary } from './use-diary.ts'

/** The diary and its parts. They share what was done last, and can still be undone. */
export const Diary = () => {
  const diary = useDiary()
  return (
    <Routes
      routes={{
        '/diary': <Overview diary={diary} />,
        '/diary/add/:kind': <AddEntry diary={diary} />,
        '/diary/change/:id': <ChangeEntry diary={diary} />,
        '/diary/said/:id': <SaidThen diary={diary} />,
        '/diary/helps': <Helps diary={diary} />,
        '/diary/spasm/:start': <SpasmPage diary={diary} />,
        '/diary/compare/:one/:other': <Compare diary={diary} />,
        '*': <Elsewhere to={paths.diary} />,
      }}
    />
  )
}
