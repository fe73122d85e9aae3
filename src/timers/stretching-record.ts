import * as v from 'valibot'
import { stretchProtocols, type StretchId } from '../rules/index.ts'
import { instant, readAs, seen, soreSide, wait } from './kept.ts'

const stretches = stretchProtocols.map(({ stretch }) => stretch) as [StretchId, ...StretchId[]]

/** What a person can do while stretching. "hurts" stops at once; "pain" then says of what kind it is. */
const act = v.variant('did', [
  v.object({ did: v.literal('pause') }),
  v.object({ did: v.literal('leave') }),
  v.object({ did: v.literal('go-on') }),
  v.object({ did: v.literal('back') }),
  v.object({ did: v.literal('skip') }),
  v.object({ did: v.literal('hurts') }),
  v.object({
    did: v.literal('pain'),
    how: v.picklist(['too-much', 'sharp', 'new-or-spreading', 'not-sure']),
  }),
  v.object({ did: v.literal('stop') }),
])

const stretching = v.object({
  set: v.pipe(
    v.array(v.object({ stretch: v.picklist(stretches), gentler: v.boolean() })),
    v.minLength(1),
    v.check((set) => new Set(set.map(({ stretch }) => stretch)).size === set.length, 'one twice'),
  ),
  version: v.picklist(['full', 'five-minutes']),
  longHolds: v.boolean(),
  soreSide,
  startedAt: instant,
  deeds: v.array(v.intersect([v.union([act, wait]), v.object({ at: instant })])),
  seen,
})

/** What a person can do while stretching. "leave" says that the page went out of sight. */
export type StretchAct = v.InferOutput<typeof act>

/** What was done or came by itself, with its instant. */
export type StretchDeed = Readonly<(StretchAct | v.InferOutput<typeof wait>) & { at: number }>

/** One time through a set of stretches, as it is kept: the set, and what the person did, and when. */
export type Stretching = Readonly<Omit<v.InferOutput<typeof stretching>, 'deeds'>> & {
  readonly deeds: readonly StretchDeed[]
}

/** Reads what was kept. What is damaged or impossible is nothing. */
export const readStretching = (record: unknown): Stretching | undefined => readAs(stretching, record)
