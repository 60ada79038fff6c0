import type { FormPlace } from './read-problem.ts'

/** A filled form as its lines, whatever kind of file it was. */
export interface FormTable {
  /** What the file says of itself: standard, edition, digest; empty where it cannot. */
  readonly about: ReadonlyMap<string, string>
  readonly lines: readonly TableLine[]
}

/** A line with the cells that were found in it. */
export interface TableLine {
  /** The id of the provision, criterion, question or record; absent where somebody removed it. */
  readonly key?: string | undefined
  readonly place: FormPlace
  /** By the id of the column; empty cells are left out. */
  readonly cells: ReadonlyMap<string, TableCell>
}

/** What stands in a cell. */
export interface TableCell {
  /** As a person sees it, without space around. */
  readonly text: string
  /** Its value, if it is a number to the spreadsheet. */
  readonly number?: number | undefined
  /** True if the number is shown as a percentage. */
  readonly percent?: boolean | undefined
  /** The formula by which it is calculated, if it is. */
  readonly formula?: string | undefined
  /** True if it shows an error such as `#REF!`. */
  readonly error?: boolean | undefined
  readonly place: FormPlace
}
