import type { IconName } from '../../components/Icon.tsx'
import type { Temp } from '../../components/remedy.ts'
import { diaryWords, doseInWords, entryWords as words, remedyWords } from '../../content/en/index.ts'
import { kindOfDone, type Done } from '../../journal/course.ts'
import type { Entry } from '../../journal/entry.ts'
import { assess, remedies, type DoseRegion, type Kind } from '../../rules/index.ts'

const minute = 60_000

/** The colour and the sign of each kind of remedy. */
export const looks: Record<Kind, { readonly temp: Temp; readonly icon: IconName }> = {
  heat: { temp: 'heat', icon: 'heat' },
  cold: { temp: 'cold', icon: 'cold' },
  medicine: { temp: 'med', icon: 'medicine' },
  movement: { temp: 'move', icon: 'move' },
  calm: { temp: 'calm', icon: 'calm' },
}

const kindOf = new Map(remedies.map(({ id, kind }) => [id, kind]))

/** One entry in words, with its sign. */
export interface SaidOf {
  readonly icon: IconName
  readonly temp?: Temp
  readonly title: string
  readonly more?: string
}

/** What was done, without when, as "Warm pack" or "2 tablets of ibuprofen 200 mg". */
export const nameOf = (done: Done, region: DoseRegion): string =>
  done.kind === 'go' ? remedyWords[done.remedy].name : doseInWords(done, region)

/** What an entry says. */
export const saidOf = (entry: Entry, region: DoseRegion): SaidOf => {
  switch (entry.kind) {
    case 'dose':
      return { ...looks.medicine, title: nameOf(entry, region) }
    case 'go':
      return {
        ...looks[kindOfDone(entry)],
        title: nameOf(entry, region),
        more: words.outcomes[entry.outcome](
          Math.max(1, Math.round(Math.max(0, entry.until - entry.at) / minute)),
        ),
      }
    case 'hurt':
      return {
        ...looks[kindOf.get(entry.remedy) ?? 'movement'],
        title: remedyWords[entry.remedy].name,
        more: words.hurt[entry.change],
      }
    case 'pain':
      return { icon: 'pain', title: words.pain(entry.pain) }
    case 'note':
      return { icon: 'pencil', title: diaryWords.add.note, more: entry.text }
    case 'sleep':
      return {
        icon: 'moon',
        title: words.nights[entry.night],
        ...(entry.hours !== undefined && { more: words.hours(entry.hours) }),
      }
    case 'trigger':
      return {
        icon: 'info',
        title: words.trigger,
        more: entry.triggers.map((trigger) => words.triggers[trigger]).join(', '),
      }
    case 'triage':
      return { icon: 'list', title: words.triage, more: words.results[assess(entry.answers).kind] }
    case 'check-in':
      return {
        icon: 'bell',
        title: words['check-in'],
        ...(entry.pain !== undefined && { more: words.pain(entry.pain) }),
      }
  }
}

/** Where an entry is put right or looked at. A dose is at home in the dose clock. */
export const pathOf = (entry: Entry): string => {
  if (entry.kind === 'dose') return `/doses/change/${entry.id}`
  const isSaid = entry.kind === 'triage' || entry.kind === 'check-in'
  return `/diary/${isSaid ? 'said' : 'change'}/${encodeURIComponent(entry.id)}`
}
