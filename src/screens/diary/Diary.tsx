import { Route, Routes } from 'react-router'
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
    <Routes>
      <Route index element={<Overview diary={diary} />} />
      <Route path="add/:kind" element={<AddEntry diary={diary} />} />
      <Route path="change/:id" element={<ChangeEntry diary={diary} />} />
      <Route path="said/:id" element={<SaidThen diary={diary} />} />
      <Route path="helps" element={<Helps diary={diary} />} />
      <Route path="spasm/:start" element={<SpasmPage diary={diary} />} />
      <Route path="compare/:one/:other" element={<Compare diary={diary} />} />
      <Route path="*" element={<Elsewhere to={paths.diary} />} />
    </Routes>
  )
}
