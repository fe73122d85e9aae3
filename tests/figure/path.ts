/** The points of a path between its strokes; handles of curves are left out. Arrows and marks may be relative. */
export function cornersOf(d: string): readonly { x: number; y: number }[] {
  return [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].flatMap(([, command = '', rest = '']) => {
    const n = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const [x, y] = n.slice(-2)
    if (command === 'Z' || command === command.toLowerCase() || x === undefined || y === undefined) return []
    // A polygon names all its corners after one L.
    if (command === 'M' || command === 'L') {
      return n.flatMap((value, i) => (i % 2 === 0 ? [{ x: value, y: n[i + 1] ?? 0 }] : []))
    }
    return [{ x, y }]
  })
}

/** Whether a path is letters and numbers only, and so can be drawn. */
export const canBeDrawn = (d: string): boolean => /^M[-\d.\sMLACQZchvl]+$/.test(d)
