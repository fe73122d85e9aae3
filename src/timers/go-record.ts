import * as v from 'valibot'
import type { WarmthOrColdId } from '../rules/index.ts'
import { inOrder, instant, readAs, seen } from './kept.ts'
import { mostMinutes, timed } from './pack.ts'

const founds = [
  'fine',
  'numb',
  'white-hard-or-blistered',
  'dark-or-patchy',
  'stings-or-hurts',
  'faint',
  'not-sure',
] as const

/** What a person may find on looking at the skin. Anything but "fine" ends a go. */
export type Found = (typeof founds)[number]

const found = v.picklist(founds)

/** What a person can do during a go. "off" says, once the time is up, that it is off, and how the skin is. */
const act = v.variant('did', [
  v.object({ did: v.literal('take-off') }),
  v.object({ did: v.literal('put-on') }),
  v.object({ did: v.literal('look'), found }),
  v.object({ did: v.literal('say-awake') }),
  v.object({ did: v.literal('stop'), because: v.picklist(['asked', 'sleepy']) }),
  v.object({ did: v.literal('off'), found: v.optional(found) }),
])

/** What became of the clock: set by a known length, or set back by nobody knows how much. */
const clock = v.object({ did: v.literal('clock'), by: v.optional(v.pipe(v.number(), v.finite())) })

const go = v.pipe(
  v.object({
    remedy: v.picklist(timed as [WarmthOrColdId, ...WarmthOrColdId[]]),
    minutes: v.pipe(v.number(), v.finite(), v.minValue(1)),
    lying: v.boolean(),
    startedAt: instant,
    deeds: v.array(v.intersect([v.union([act, clock]), v.object({ at: instant })])),
    seen,
  }),
  v.check(({ remedy, minutes }) => minutes <= mostMinutes(remedy), 'longer than the protocol'),
  v.check(
    ({ startedAt, deeds, seen: { at } }) => inOrder([startedAt, ...deeds.map((deed) => deed.at), at]),
    'out of order',
  ),
)

/** What a person can do during a go. */
export type GoAct = v.InferOutput<typeof act>

/** An act and its instant, or what became of the clock. */
export type GoDeed = Readonly<(GoAct | v.InferOutput<typeof clock>) & { at: number }>

/** One go of heat or cold, as it is kept: what the person did, and when. Nothing in it is worked out. */
export type Go = Readonly<Omit<v.InferOutput<typeof go>, 'deeds'>> & { readonly deeds: readonly GoDeed[] }

/** Reads a go that was kept. What is damaged, impossible, or longer than the protocol is nothing. */
export const readGo = (record: unknown): Go | undefined => readAs(go, record)
