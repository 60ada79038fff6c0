import type { Position, Range } from 'vscode-languageserver'
import type { Place } from '../model/place.ts'

/** A line and a column of a file, both from 1, columns in UTF-16 units of the text as it was parsed. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** How places of parsed files and positions in an editor stand for each other. */
export interface Ranges {
  readonly rangeOf: (place: Place) => Range
  readonly spotAt: (file: string, position: Position) => Spot
}

/**
 * Makes ranges for files with these texts. Both sides count UTF-16 units, but parsing composes characters (NFC), so that in a
 * line with decomposed ones, such as e and an accent, columns differ.
 */
export function createRanges(texts: ReadonlyMap<string, string>): Ranges {
  const known = new Map<string, readonly string[] | undefined>()
  /** The lines of a file with decomposed characters. */
  const decomposed = (file: string): readonly string[] | undefined => {
    if (!known.has(file)) {
      const text = texts.get(file) ?? ''
      known.set(file, text.normalize('NFC') === text ? undefined : text.split('\n'))
    }
    return known.get(file)
  }
  const position = (file: string, { line, column }: Spot): Position => {
    const written = decomposed(file)?.[line - 1]
    return { line: line - 1, character: written === undefined ? column - 1 : writtenLength(written, column - 1) }
  }
  return {
    rangeOf: ({ file, line, column, endLine, endColumn }) => ({
      start: position(file, { line, column }),
      end: position(file, { line: endLine, column: endColumn }),
    }),
    spotAt: (file, { line, character }) => {
      const written = decomposed(file)?.[line]?.slice(0, character)
      return { line: line + 1, column: (written === undefined ? character : written.normalize('NFC').length) + 1 }
    },
  }
}

/** How much of a line stands for its first `length` units once characters are composed. */
function writtenLength(line: string, length: number): number {
  let end = 0
  while (end < line.length && line.slice(0, end + 1).normalize('NFC').length <= length) end++
  return end
}

/** Whether a spot lies in a place, its end included, so that a cursor behind the last character still counts. */
export function covers({ line, column, endLine, endColumn }: Place, spot: Spot): boolean {
  const isAfterStart = spot.line > line || (spot.line === line && spot.column >= column)
  return isAfterStart && (spot.line < endLine || (spot.line === endLine && spot.column <= endColumn))
}

/** Whether two ranges touch or overlap. */
export function meet(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
