import * as v from 'valibot'
import { instant, readAs, seen, soreSide, wait } from './kept.ts'

/** "leave" says that the page went out of sight. */
const act = v.object({ did: v.picklist(['pause', 'leave', 'go-on', 'stop']) })

const calm = v.object({
  way: v.variant('way', [
    v.object({ way: v.picklist(['slow', 'box', 'own-rhythm', 'body-scan']) }),
    v.object({
      way: v.literal('relaxation'),
      tense: v.boolean(),
      soreSide,
    }),
  ]),
  startedAt: instant,
  deeds: v.array(v.intersect([v.union([act, wait]), v.object({ at: instant })])),
  seen,
})

/** What a person can do while getting calm. */
export type CalmAct = v.InferOutput<typeof act>

/** What was done or came by itself, with its instant. */
export type CalmDeed = Readonly<(CalmAct | v.InferOutput<typeof wait>) & { at: number }>

/** One time of breathing or relaxing, as it is kept: the way, and what the person did, and when. */
export type Calm = Readonly<Omit<v.InferOutput<typeof calm>, 'deeds'>> & {
  readonly deeds: readonly CalmDeed[]
}

/** Reads what was kept. What is damaged or impossible is nothing. */
export const readCalm = (record: unknown): Calm | undefined => readAs(calm, record)
