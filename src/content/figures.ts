const formats = new Map<number, Intl.NumberFormat>()

/**
 * A number in figures, as "1,000" or "2.5", with at most so many digits behind the point. The format is made when
 * it is first needed, never while a file is read: the first one of a page takes a slow phone a tenth of a second.
 */
export const inFigures = (value: number, mostDigits = 3): string => {
  const format =
    formats.get(mostDigits) ?? new Intl.NumberFormat('en-GB', { maximumFractionDigits: mostDigits })
  formats.set(mostDigits, format)
  return format.format(value)
}
