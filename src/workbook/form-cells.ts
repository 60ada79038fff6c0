import type { RecordField } from '../checklist/record-words.ts'
import type { Language } from '../model/text.ts'
import { type Cell, type Choice, cellName, type Row } from './spreadsheet.ts'
import type { StyleName } from './styles.ts'
import { words } from './words.ts'

/**
 * A row that does not show and names the columns below it, so that a filled sheet is read whatever its headings have
 * become; the first cell of every other row with answers names its line.
 */
export function columnIds(ids: readonly (string | undefined)[]): Row {
  return { cells: [columnsMark, ...ids].map((id) => machine(id)), hidden: true }
}

/** What stands in the first cell of a row that names columns. */
export const columnsMark = '#columns'

/** A cell for the program that reads the file back. */
export function machine(text: string | undefined): Cell | undefined {
  return text === undefined ? undefined : { text, style: 'machine' }
}

/** A text. */
export function text(content: string, style: StyleName): Cell {
  return { text: content.normalize('NFC'), style }
}

/** What is entered already, or nothing yet. A decimal that a spreadsheet would round stands as text. */
export function entry(value: string | number | undefined, style: 'open' | 'openChoice' | 'openNumber'): Cell {
  if (value === undefined) return emptyEntries[style]
  if (typeof value === 'number') return { number: value, style }
  const number = style === 'openNumber' ? Number(value) : Number.NaN
  return String(number) === value ? { number, style } : { text: value, style }
}

/** One for all: of most forms nothing is filled in. */
const emptyEntries = {
  open: { style: 'open' },
  openChoice: { style: 'openChoice' },
  openNumber: { style: 'openNumber' },
} as const satisfies Readonly<Record<string, Cell>>

/** `count` cells without content, so that a merged range has its border all around. */
export function blanks(count: number, style: StyleName): Cell[] {
  return Array.from({ length: count }, () => ({ style }))
}

/** A line across the sheet. */
export function across(content: string, style: StyleName, width: number, height?: number): Row {
  const cells = [undefined, text(content, style), ...blanks(width - 1, style)]
  return height === undefined ? { cells } : { cells, height }
}

/** A choice from a list of words, said in `language`. */
export function choiceAmong(range: string, among: readonly string[], language: Language): Choice {
  return { range, rule: { among }, refusal: { title: words.choose[language], text: words.chooseText[language] } }
}

/** A number from 0, up to `to` if there is a largest one. */
export function numberIn(range: string, language: Language, limits: { to?: number; whole?: boolean } = {}): Choice {
  const text = (limits.whole ? words.enterCountText : words.enterNumberText)[language]
  return { range, rule: { from: 0, ...limits }, refusal: { title: words.enterNumber[language], text } }
}

/** A table of records: a row of titles, then what is known, then empty rows. */
export interface RecordBlock {
  readonly rows: readonly Row[]
  readonly choices: readonly Choice[]
}

/** Lays out the records of `table` from sheet row `top` on, in the columns after the first. */
export function recordBlock(
  table: string,
  fields: readonly RecordField[],
  { top, records, spare, language }: { top: number; records: readonly object[]; spare: number; language: Language },
): RecordBlock {
  const entries = [...records, ...Array.from({ length: spare }, () => ({}))]
  const rows: Row[] = [
    columnIds(fields.map(({ path }) => path)),
    { cells: [undefined, ...fields.map(({ title }) => text(title[language], 'header'))] },
    ...entries.map((record) => ({
      cells: [machine(table), ...fields.map((field) => entry(fieldWords(record, field, language), styleOf(field)))],
    })),
  ]
  const choices = fields.flatMap(({ among, type }, index) => {
    const range = `${cellName(index + 2, top + 2)}:${cellName(index + 2, top + rows.length - 1)}`
    if (among)
      return [
        choiceAmong(
          range,
          Object.values(among).map((word) => word[language]),
          language,
        ),
      ]
    return type === 'count' ? [numberIn(range, language, { whole: true })] : []
  })
  return { rows, choices }
}

function styleOf({ among, type }: RecordField): 'open' | 'openChoice' | 'openNumber' {
  return among ? 'openChoice' : type === 'count' ? 'openNumber' : 'open'
}

/** What stands in a field of a record, in words. */
export function fieldWords(
  record: object,
  { path, among }: RecordField,
  language: Language,
): string | number | undefined {
  const value = path.split('.').reduce<unknown>(memberOf, record)
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.join('\n')
  if (typeof value !== 'string') return undefined
  return among && Object.hasOwn(among, value) ? among[value]?.[language] : value
}

function memberOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)
    ? Reflect.get(holder, name)
    : undefined
}
