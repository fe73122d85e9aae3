/** One pair of tokens with its contrast in one mood. */
export interface Measured {
  readonly front: string
  readonly on: string
  readonly colours: readonly [front: string, on: string]
  readonly ratio: number
  readonly least: number
}

/** Every pair of colours that meet, with the contrast that was computed for it. */
export const Tokens = ({ moods }: { moods: ReadonlyMap<string, readonly Measured[]> }) =>
  [...moods].map(([mood, rows]) => (
    <details key={mood}>
      <summary>
        {mood}: {rows.length} pairs, least {Math.min(...rows.map(({ ratio }) => ratio)).toFixed(2)}
      </summary>
      <div className="tokens">
        {rows.map(({ front, on, colours: [color, background], ratio, least }) => (
          <p key={`${front} ${on}`} style={{ color, background }}>
            {front} on {on}: {ratio.toFixed(1)} of {least}
          </p>
        ))}
      </div>
    </details>
  ))
