/** One thing that can be chosen: what is stored, and what is read. */
export type Option<V extends string = string> = {
  readonly value: V
  readonly label: string
  readonly hint?: string | undefined
}
