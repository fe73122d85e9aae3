import type { Temp } from '../remedy.ts'

/** Pain at an instant; or the middle one of many numbers, between the lowest and the highest of them. */
export interface ChartPoint {
  /** In milliseconds since 1970. */
  readonly at: number
  /** From 0 to 10. */
  readonly pain: number
  readonly low?: number | undefined
  readonly high?: number | undefined
  /** All of it in words: when, how bad, and what was done since the point before. */
  readonly said: string
}

/** Something that was done, once or more often. */
export interface ChartMark {
  readonly at: number
  readonly many?: number | undefined
}

/** A row of marks below the pain. Its shape and its label tell what it is; its colour only agrees. */
export interface ChartLane {
  readonly temp: Temp
  readonly label: string
  readonly marks: readonly ChartMark[]
}

/** Where something new begins on the time below: a day, a week, a month. */
export interface ChartTick {
  readonly at: number
  readonly label: string
}

export interface Course {
  readonly from: number
  readonly until: number
  /** In the order of time. */
  readonly points: readonly ChartPoint[]
  readonly lanes: readonly ChartLane[]
  readonly ticks: readonly ChartTick[]
  /** Over a longer silence than this, in milliseconds, no line is drawn. */
  readonly longestSilence: number
}
