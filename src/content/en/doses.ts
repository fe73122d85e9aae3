import { inFigures } from '../figures.ts'
import { sources, type Label, type MedicineId, type SourceId } from '../../rules/index.ts'

/** A label, said in words. */
export interface LabelWords {
  readonly each: string
  readonly gap: string
  readonly most: string
  readonly days: string
  readonly read: string
}

/** What was read, where it was not the label on a US pack. */
const readFrom: Partial<Record<SourceId, string>> = {
  M6: 'Leaflet',
  M11: 'NHS page',
  M27: 'Leaflet',
  T21: 'US regulator’s advice',
}

/** Labels whose directions are still to be checked: their numbers are on the pack, not on a screen. */
const onThePackOnly: readonly MedicineId[] = ['salicylate-patch']

/** A day in words, as "7 June 2026". */
const day = (instant: Date): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(instant)

const count = (amount: number, one: string, many = `${one}s`): string =>
  `${inFigures(amount)} ${amount === 1 ? one : many}`

const times = (amount: number): string => (amount === 1 ? 'once' : count(amount, 'time'))

const eachOf = ({ form, each: [least, most], strength }: Label): string => {
  if (form === 'gel' || form === 'rub') return 'A thin layer on the sore place only'
  const amount = least === most ? count(most, form) : `${inFigures(least)} or ${count(most, form)}`
  return strength === undefined ? amount : `${amount} of ${inFigures(strength)} mg`
}

const gapOf = ({ form, hoursApart }: Label): string =>
  form === 'patch'
    ? `Leave at least ${count(hoursApart, 'hour')} from putting one on to the next`
    : `Then wait at least ${count(hoursApart, 'hour')}`

const mostOf = ({ form, most, strength }: Label): string => {
  const limit = 'in any 24 hours'
  if (form === 'gel' || form === 'rub') {
    return `No more than ${times(most)} ${limit}, or less often if your pack says so`
  }
  const milligrams = strength === undefined ? '' : ` (${inFigures(most * strength)} mg)`
  return `No more than ${count(most, form)}${milligrams} ${limit}`
}

const daysOf = ({ plannedDays, mostDays }: Label): string => {
  const planned = `For ${count(plannedDays, 'day')} at most, unless a pharmacist says otherwise.`
  return plannedDays < mostDays ? `${planned} The label’s own limit is ${count(mostDays, 'day')}.` : planned
}

const readOn = ({ source }: Label): string =>
  `${readFrom[source] ?? 'Label'} read on ${day(new Date(sources[source].read))}`

/** The numbers of a label, in words. */
export const labelWords = (label: Label): LabelWords => {
  const after = { days: daysOf(label), read: readOn(label) }
  return onThePackOnly.includes(label.medicine)
    ? {
        each: '1 patch, used as its pack says',
        gap: 'Leave it on, and wait, as long as its pack says',
        most: 'No more in any 24 hours than its pack says',
        ...after,
      }
    : { each: eachOf(label), gap: gapOf(label), most: mostOf(label), ...after }
}

export type MedicineNames = Readonly<Record<MedicineId, string>>

const general: MedicineNames = {
  'anti-inflammatory-gel': 'Anti-inflammatory gel',
  'salicylate-patch': 'Menthol and salicylate patch',
  'lidocaine-patch': 'Lidocaine patch',
  ibuprofen: 'Ibuprofen',
  naproxen: 'Naproxen',
  paracetamol: 'Paracetamol (also called acetaminophen)',
  'menthol-rub': 'Menthol rub',
}

const named: Readonly<Record<string, Partial<MedicineNames>>> = {
  uk: {
    'anti-inflammatory-gel': 'Ibuprofen or diclofenac gel (such as Ibuleve or Voltarol)',
    ibuprofen: 'Ibuprofen (such as Nurofen)',
    paracetamol: 'Paracetamol (such as Panadol)',
  },
  us: {
    'salicylate-patch': 'Menthol and salicylate patch (such as Salonpas)',
    'lidocaine-patch': 'Lidocaine 4% patch (such as Aspercreme)',
    ibuprofen: 'Ibuprofen (such as Advil or Motrin)',
    naproxen: 'Naproxen (such as Aleve)',
    paracetamol: 'Acetaminophen (such as Tylenol; elsewhere called paracetamol)',
  },
}

/** The names of the medicines on the packs where a person lives. */
export const medicineNames = (region: string): MedicineNames => ({ ...general, ...named[region] })
