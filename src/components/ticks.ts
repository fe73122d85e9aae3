/** What is ticked after a tap. An answer that stands alone clears the rest, and the rest clear it. */
export function toggle<V extends string>(ticked: readonly V[], tapped: V, alone: readonly V[]): V[] {
  if (ticked.includes(tapped)) return ticked.filter((value) => value !== tapped)
  if (alone.includes(tapped)) return [tapped]
  return [...ticked.filter((value) => !alone.includes(value)), tapped]
}
