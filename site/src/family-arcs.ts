/** A line of the family map between two rows, to the right or to the left of them. */
export interface Line<Kind> {
  readonly from: number
  readonly to: number
  readonly kind: Kind
}

/** A line with where it leaves, where it arrives and how far it reaches out. */
export interface Arc<Kind> extends Line<Kind> {
  readonly start: number
  readonly end: number
  readonly reach: number
}

/** How far the ends of lines stand apart on the side of a row. */
export const portGap = 8

/**
 * The lines as arcs that do not cross where they meet a row: at the top of a row those that lead up, the nearest first, at
 * its bottom those that lead down, the nearest last, so that shorter arcs lie within longer ones. `centre` gives the middle
 * of a row.
 */
export function arcsOf<Kind>(lines: readonly Line<Kind>[], centre: (row: number) => number): Arc<Kind>[] {
  const rows = new Set(lines.flatMap(({ from, to }) => [from, to]))
  const places = new Map([...rows].map((row) => [row, endsAt(lines, row)]))
  const placeOf = (row: number, line: Line<Kind>) => {
    const ends = places.get(row) ?? []
    return centre(row) + (ends.indexOf(line) - (ends.length - 1) / 2) * portGap
  }
  return lines.map((line) => {
    const twin = lines.some(({ from, to }) => from === line.to && to === line.from) && line.from > line.to
    return {
      ...line,
      start: placeOf(line.from, line),
      end: placeOf(line.to, line),
      reach: 30 + (distance(line) - 1) * 32 + (twin ? 10 : 0),
    }
  })
}

/** The most ends that any row has. */
export function mostEnds(lines: readonly Line<unknown>[]): number {
  const rows = new Set(lines.flatMap(({ from, to }) => [from, to]))
  return Math.max(0, ...[...rows].map((row) => endsAt(lines, row).length))
}

function endsAt<Kind>(lines: readonly Line<Kind>[], row: number): Line<Kind>[] {
  const touching = lines.filter(({ from, to }) => from === row || to === row)
  const up = touching.filter((line) => otherEnd(line, row) < row).toSorted((a, b) => distance(a) - distance(b))
  const down = touching.filter((line) => otherEnd(line, row) > row).toSorted((a, b) => distance(b) - distance(a))
  return [...up, ...down]
}

function otherEnd({ from, to }: Line<unknown>, row: number): number {
  return from === row ? to : from
}

function distance({ from, to }: Line<unknown>): number {
  return Math.abs(from - to)
}
