/** Where something stands in a source file. Lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Place {
  /** Path relative to the workspace, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The place of a file as a whole, for findings that no line of it causes. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 }
}

/** Orders places by file, then line, then column; files by code point, so that the order is the same everywhere. */
export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column
}

/** Orders two strings by UTF-16 code unit, independent of the host's locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
