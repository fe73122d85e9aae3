import type { Remedy } from '../../language/row.ts'
import { calm } from './calm.ts'
import { medicines } from './medicines.ts'
import { movement } from './movement.ts'
import { warmthAndCold } from './warmth-and-cold.ts'

const rows = [...movement, ...warmthAndCold, ...medicines, ...calm] as const

type Row = (typeof rows)[number]
export type RemedyId = Row['id']
export type RemedyIn<P extends Remedy['place']> = Extract<Row, { readonly place: P }>['id']
export type MedicineId = (typeof medicines)[number]['id']
export type StretchId = Extract<(typeof movement)[number], { readonly place: 'stretch' }>['id']

/** Every remedy, in the order of preference within its place. */
export const remedies: readonly Remedy<RemedyId>[] = rows
