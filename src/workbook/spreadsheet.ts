import type { StyleName } from './styles.ts'

/** A spreadsheet file as data: what each sheet holds and how it is printed and filled in. */
export interface Spreadsheet {
  readonly title: string
  readonly publisher: string
  /** Name of the font in all cells. */
  readonly font: string
  readonly sheets: readonly Sheet[]
}

/** One sheet. Rows and columns count from 1, as people see them. */
export interface Sheet {
  readonly name: string
  /** A sheet for machines does not show, not even in the list of hidden sheets. */
  readonly hidden?: boolean
  /** Colour of the tab, six hexadecimal digits. */
  readonly tab?: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** The range with filter buttons, such as `A4:L90`. */
  readonly filter?: string
  readonly merged?: readonly string[]
  readonly choices?: readonly Choice[]
  readonly colours?: readonly Colouring[]
  readonly page?: Page
}

export interface Column {
  /** In characters of the standard font; a Chinese character takes two. */
  readonly width: number
  readonly hidden?: boolean
}

export interface Row {
  readonly cells: readonly (Cell | undefined)[]
  /** In points; as high as its text if left out. */
  readonly height?: number
  readonly hidden?: boolean
}

/**
 * What stands in a cell. Only `formula` is ever calculated: a text that begins with `=` stays a text. A formula without
 * its result is calculated when the file is opened.
 */
export type Cell =
  | { readonly text: string; readonly style: StyleName; readonly link?: string | undefined }
  | { readonly number: number; readonly style: StyleName }
  | { readonly formula: string; readonly result?: string | number; readonly style: StyleName }
  | { readonly style: StyleName }

/** What may be entered in a range. */
export interface Choice {
  readonly range: string
  readonly rule:
    | { readonly among: readonly string[] }
    | { readonly listedIn: string }
    | { readonly from: number; readonly to?: number | undefined; readonly whole?: boolean }
  /** Said when the cell is entered. */
  readonly hint?: { readonly title: string; readonly text: string }
  /** Said when something else is entered. */
  readonly refusal: { readonly title: string; readonly text: string }
}

/** The colour of cells that hold one of some words. The word stays, so that colour says nothing alone. */
export interface Colouring {
  readonly range: string
  readonly words: readonly { readonly word: string; readonly tone: Tone }[]
}

/** What a coloured word means. */
export type Tone = 'good' | 'fair' | 'poor' | 'neutral'

export interface Page {
  readonly orientation: 'portrait' | 'landscape'
  /** Made smaller until all of it is on one page. */
  readonly onePage?: boolean
  /** The rows repeated on each page, such as `1:4`. */
  readonly repeated?: string
  readonly header: { readonly left: string; readonly right: string }
  readonly footer: { readonly left: string; readonly right: string }
}

/** The letters of a column that counts from 1: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The name of a cell, such as `B7`. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`
}

/** A range on another sheet as a formula names it, such as `'条款'!$A$2:$A$9`. */
export function rangeOn(sheet: string, range: string): string {
  const fixed = range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  return `'${sheet.replaceAll("'", "''")}'!${fixed}`
}
