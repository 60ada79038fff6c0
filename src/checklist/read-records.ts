import type { Named } from './checklist.ts'
import type { TableLine } from './form-table.ts'
import type { CellReader, Choices } from './read-cells.ts'
import { readError, shown } from './read-problem.ts'
import type { RecordField } from './record-words.ts'

/** Reads the records of a table, or the facts of the cover, as far as they are filled in. */
export function readRecord(
  line: TableLine,
  fields: readonly RecordField[],
  { cells, kinds }: { readonly cells: CellReader; readonly kinds: readonly Named[] },
): object | undefined {
  const record: Record<string, unknown> = {}
  for (const field of fields) {
    const value = readField(line, field.path, { field, cells, kinds })
    if (value !== undefined) put(record, field.path, value)
  }
  if (Object.keys(record).length === 0) return undefined
  const missing = fields.filter(({ path, required }) => required && !line.cells.has(path))
  if (missing.length === 0) return record
  const [first] = Object.values(record)
  cells.add(
    readError(
      'incomplete',
      {
        zh: `${shown(String(first))} 一行没有填 ${missing.map(({ title }) => `“${title.zh}”`).join('、')}`,
        en: `Unexpected row ${shown(String(first))} without ${missing.map(({ title }) => `\`${title.en}\``).join(', ')}`,
      },
      line.place,
    ),
  )
  return record
}

/** Reads one field from the column `column` of a line. */
export function readField(
  line: TableLine,
  column: string,
  {
    field,
    cells,
    kinds,
  }: { readonly field: RecordField; readonly cells: CellReader; readonly kinds: readonly Named[] },
): unknown {
  const cell = cells.entered(line, column)
  if (!cell) return undefined
  if (field.among) {
    const among = Object.entries(field.among).map(([id, { zh, en }]) => ({ id, words: [zh, en] }))
    return cells.choice(cell, among)
  }
  switch (field.type) {
    case 'date':
      return field.path === 'collectedAt' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})?$/.test(cell.text)
        ? cell.text
        : cells.day(cell)
    case 'count':
      return cells.count(cell)
    case 'lines':
      return cell.text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    case 'kind': {
      if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(cell.text)) return cell.text
      const among: Choices<string> = kinds.map(({ id, title }) => ({ id, words: [title?.zh, title?.en] }))
      return cells.choice(cell, among)
    }
    default:
      return cell.text
  }
}

/** Puts `value` at the path `names` of objects, which are made on the way. */
export function put(holder: Record<string, unknown>, path: string, value: unknown): void {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) {
    holder[name] = value
    return
  }
  const inner = holder[name]
  const next: Record<string, unknown> = isRecord(inner) ? inner : {}
  holder[name] = next
  put(next, rest.join('.'), value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
