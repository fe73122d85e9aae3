import * as v from 'valibot'

/** An instant in milliseconds since 1970, until the year 2200. */
export const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(7_258_118_400_000))

/** As `Seen` in clock.ts. */
export const seen = v.object({
  at: instant,
  steady: v.optional(v.object({ page: v.pipe(v.number(), v.finite()), ms: v.pipe(v.number(), v.finite()) })),
})

/** The side that is sore. Both, the middle and not knowing are "either". */
export const soreSide = v.picklist(['left', 'right', 'either'])

/** As `Wait` in attention.ts. */
export const wait = v.object({ did: v.literal('wait'), because: v.picklist(['away', 'clock-set']) })

/** Whether no instant comes before the one that it follows. */
export const inOrder = (instants: readonly number[]): boolean =>
  instants.every((at, index) => index === 0 || at >= (instants[index - 1] ?? at))

/** Reads what was kept. What is damaged, or could not have come about, is nothing. */
export const readAs = <Schema extends v.GenericSchema>(
  schema: Schema,
  record: unknown,
): v.InferOutput<Schema> | undefined => {
  const read = v.safeParse(schema, record)
  return read.success ? read.output : undefined
}
